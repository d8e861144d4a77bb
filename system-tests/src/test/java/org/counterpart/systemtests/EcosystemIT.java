package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** Work that is posted inside an ecosystem goes to its members, and some want no other. */
@SystemTest
class EcosystemIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final World world;
  private final String ecosystem;

  EcosystemIT(World world) {
    this.world = world;
    this.ecosystem = world.unique("members-only");
  }

  @Test
  void shouldMailMembersAndNobodyElse() {
    // given
    Api operator = world.asOperator(Service.PARTNER_PROFILE);
    operator
        .post("/ecosystems", Map.of("id", ecosystem, "name", "Members", "kind", "PRACTICE"))
        .expect(201);
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner member = world.partner("Member").goldIn("mpn:devops").contact("Mia").register();
    Partner limited =
        world
            .partner("Limited")
            .with("reachLimitedTo", List.of(ecosystem))
            .goldIn("mpn:devops")
            .contact("Lia")
            .register();
    Partner claiming =
        world
            .partner("Claiming")
            .with("ecosystems", List.of(world.ecosystem(), ecosystem))
            .goldIn("mpn:devops")
            .contact("Cleo")
            .register();
    join(member);
    join(limited);

    // when
    Opportunity inside =
        world
            .opportunity(poster, "Inside")
            .with("ecosystems", List.of(ecosystem))
            .requiring("mpn:devops", "GOLD")
            .post();
    Opportunity outside =
        world.opportunity(poster, "Outside").requiring("mpn:devops", "GOLD").post();

    // then
    awaitMail(member, inside);
    awaitMail(limited, inside);
    awaitMail(member, outside);
    awaitMail(claiming, outside);
    world.awaitStandstill();
    assertThat(world.mails(claiming.address(), inside)).isEmpty();
    assertThat(world.mails(limited.address(), outside)).isEmpty();
  }

  @Test
  void shouldTellAPartnerByMailThatItIsInvitedAndThatItWasTakenIn() {
    // given
    Api operator = world.asOperator(Service.PARTNER_PROFILE);
    operator
        .post("/ecosystems", Map.of("id", ecosystem, "name", "Inner circle", "kind", "COMMUNITY"))
        .expect(201);
    Partner invited =
        world.partner("Invited").contact("Ida").contact("Sam", "mpn:security").register();
    Partner asking = world.partner("Asking").contact("Ash").register();

    // when
    operator
        .send(
            "PUT",
            "/ecosystems/" + ecosystem + "/members/" + invited.id(),
            Map.of("state", "INVITED"),
            Map.of())
        .expect(200);
    join(asking);

    // then: to the contact for everything, not to the specialist
    awaitSubject(invited.address("Ida"), "Invitation to Inner circle");
    awaitSubject(asking.address(), "You are a member of Inner circle");
    world.awaitStandstill();
    assertThat(world.mails(invited.address("Sam"))).isEmpty();
    assertThat(world.mails(asking.address())).hasSize(1);
  }

  private void awaitSubject(String address, String subject) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(world.mails(address))
                    .extracting(mail -> mail.subject())
                    .containsExactly(subject));
  }

  private void join(Partner partner) {
    Api operator = world.asOperator(Service.PARTNER_PROFILE);
    Api own = world.as(partner, Service.PARTNER_PROFILE);
    String membership = "/partners/" + partner.id() + "/memberships/" + ecosystem;
    String member = "/ecosystems/" + ecosystem + "/members/" + partner.id();
    own.send("PUT", membership, Map.of("state", "REQUESTED"), Map.of()).expect(200);
    operator.send("PUT", member, Map.of("state", "MEMBER"), Map.of()).expect(200);
  }

  private void awaitMail(Partner partner, Opportunity opportunity) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(world.mails(partner.address(), opportunity)).hasSize(1));
  }
}
