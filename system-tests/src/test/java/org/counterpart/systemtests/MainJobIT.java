package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.OpportunityDraft;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** From a posted opportunity to a mail in the right inbox. */
@SystemTest
class MainJobIT {

  private static final Duration MAIL = Duration.ofSeconds(60);
  private static final String SECURITY = "mpn:security";
  private static final String DATACENTER = "mpn:datacenter";

  private final World world;
  private final Partner poster;

  MainJobIT(World world) {
    this.world = world;
    this.poster = world.partner("Poster").silverIn(SECURITY).contact("Paul").register();
  }

  @Test
  void shouldPutPaidWorkIntoTheInboxOfTheRightPerson() {
    // given
    Partner fabrikam =
        world
            .partner("Fabrikam")
            .silverIn(SECURITY)
            .contact("Ada", SECURITY)
            .contact("Ben", DATACENTER)
            .register();
    Partner contoso = world.partner("Contoso").silverIn(DATACENTER).contact("Cora").register();
    Partner northwind =
        world
            .partner("Northwind")
            .silverIn(SECURITY)
            .with("ecosystems", List.of(world.unique("elsewhere")))
            .contact("Nora")
            .register();

    // when
    Opportunity opportunity =
        world
            .opportunity(poster, "Plant security 🏭 <b>now</b>")
            .requiring(SECURITY, "SILVER")
            .with("details", "DETAILS-TIER Sentinel and Defender")
            .with("full", Map.of("customerName", "FULL-TIER Adatum AG", "text", "FULL-TIER text"))
            .post();

    // then
    Mail mail = theMail(fabrikam.address("Ada"), opportunity);
    assertThat(mail.recipients()).singleElement().asString().contains(fabrikam.address("Ada"));
    assertThat(mail.text()).as("what").contains(opportunity.title(), "Eleven plants");
    assertThat(mail.text()).as("why").contains("Security");
    assertThat(mail.text()).as("what it pays").containsPattern("120[.,]000");
    assertThat(mail.html())
        .contains("Eleven plants", "Security", "&lt;b&gt;now")
        .doesNotContain("<b>now");
    assertThat(mail.everything()).doesNotContain("DETAILS-TIER", "FULL-TIER");
    assertThat(mail.headers()).containsKeys("Message-ID", "List-Unsubscribe-Post");

    everyMailIsOut();
    assertThat(opportunity.mailsTo(fabrikam.address("Ada"))).hasSize(1);
    assertThat(opportunity.mailsTo(fabrikam.address("Ben"))).isEmpty();
    assertThat(opportunity.mailsTo(contoso.address())).isEmpty();
    assertThat(opportunity.mailsTo(northwind.address())).isEmpty();
    assertThat(opportunity.mailsTo(poster.address())).isEmpty();
  }

  @Test
  void shouldExplainEveryMatchToThePosterAndToNobodyElse() {
    // given
    Partner gold = world.partner("Gold").goldIn(SECURITY).contact("Gina").register();
    Partner silver = world.partner("Silver").silverIn(SECURITY).contact("Sina").register();

    // when
    Opportunity opportunity =
        world.opportunity(poster, "Explained").requiring(SECURITY, "SILVER").post();
    theMail(gold.address(), opportunity);
    theMail(silver.address(), opportunity);

    // then
    List<JsonNode> matches = opportunity.matches();
    assertThat(matches)
        .extracting(match -> match.get("partnerId").asText())
        .containsExactlyInAnyOrder(gold.id().toString(), silver.id().toString());
    assertThat(matches)
        .allSatisfy(
            match -> {
              assertThat(match.get("score").decimalValue())
                  .isEqualByComparingTo(sumOfContributions(match))
                  .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
              assertThat(match.get("weights").asText()).isNotEmpty();
            });
    String path = opportunity.path() + "/matches";
    assertThat(world.as(gold, Service.MATCHING).get(path).status()).isEqualTo(404);
    assertThat(world.asNobody(Service.MATCHING).get(path).status()).isEqualTo(401);
  }

  @Test
  void shouldTellAPartnerThatComesLate() {
    // given
    Opportunity opportunity =
        world.opportunity(poster, "Still open").requiring(SECURITY, "SILVER").post();

    // when
    Partner late = world.partner("Late").silverIn(SECURITY).contact("Lena").register();

    // then
    theMail(late.address(), opportunity);
    everyMailIsOut();
    assertThat(opportunity.mailsTo(late.address())).hasSize(1);
  }

  @Test
  void shouldTellOnlyThoseWhoNewlyFitWhenAmended() {
    // given
    Partner security = world.partner("Sec").silverIn(SECURITY).contact("Sam").register();
    Partner datacenter = world.partner("Dat").silverIn(DATACENTER).contact("Dora").register();
    Opportunity opportunity =
        world.opportunity(poster, "Amended").requiring(SECURITY, "SILVER").post();
    theMail(security.address(), opportunity);

    // when
    opportunity.amend(
        Map.of(
            "requirements",
            List.of(
                OpportunityDraft.requirement(SECURITY, "SILVER"),
                OpportunityDraft.requirement(DATACENTER, "SILVER"))));

    // then
    theMail(datacenter.address(), opportunity);
    everyMailIsOut();
    assertThat(opportunity.mailsTo(security.address())).hasSize(1);
    assertThat(opportunity.mailsTo(datacenter.address())).hasSize(1);
  }

  @Test
  void shouldMailNothingForADraftOrForWhatWasCancelled() {
    // given
    Partner early = world.partner("Early").silverIn(SECURITY).contact("Emil").register();
    Opportunity draft = world.opportunity(poster, "Draft").requiring(SECURITY, "SILVER").draft();
    Opportunity cancelled =
        world.opportunity(poster, "Cancelled").requiring(SECURITY, "SILVER").post();
    theMail(early.address(), cancelled);

    // when
    cancelled.cancel();
    everyMailIsOut();
    Partner late = world.partner("Late").silverIn(SECURITY).contact("Lars").register();
    everyMailIsOut();

    // then
    assertThat(draft.mailsTo(early.address())).isEmpty();
    assertThat(draft.mailsTo(late.address())).isEmpty();
    assertThat(cancelled.mailsTo(early.address())).hasSize(1);
    assertThat(cancelled.mailsTo(late.address())).isEmpty();

    // when
    draft.post();

    // then
    theMail(early.address(), draft);
    theMail(late.address(), draft);
  }

  private Mail theMail(String address, Opportunity opportunity) {
    return await()
        .alias("mail about " + opportunity.title() + " to " + address)
        .atMost(MAIL)
        .until(() -> opportunity.mailsTo(address), mails -> !mails.isEmpty())
        .getFirst();
  }

  /**
   * Waits until whatever the system had to do when this was called is done: what is registered and
   * posted now is matched and mailed after it.
   */
  private void everyMailIsOut() {
    Partner witness = world.partner("Witness").goldIn(SECURITY).contact("Wanda").register();
    Opportunity last =
        world.opportunity(poster, "Last " + witness.id()).requiring(SECURITY, "GOLD").post();
    theMail(witness.address(), last);
    await()
        .atMost(MAIL)
        .untilAsserted(
            () ->
                assertThat(last.deliveries())
                    .extracting(delivery -> delivery.get("state").asText())
                    .containsOnly("SENT"));
  }

  private static BigDecimal sumOfContributions(JsonNode match) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode contribution : match.get("contributions")) {
      sum = sum.add(contribution.get("value").decimalValue());
    }
    return sum;
  }
}
