package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** Levels are computed from people, and whoever is about to lose one hears of it in time. */
@SystemTest
class LevelWarningIT {
  private static final Duration MAIL = Duration.ofSeconds(60);

  private final World world;

  LevelWarningIT(World world) {
    this.world = world;
  }

  @Test
  void shouldWarnTheContactOfTheCompetencyThatItsGoldLapses() {
    // given
    var lapse = LocalDate.now(ZoneOffset.UTC).plusDays(20);
    Partner partner =
        world
            .partner("Lapsing")
            .goldIn("mpn:devops")
            .contact("Dora", "mpn:devops")
            .contact("Sam", "mpn:security")
            .register();
    var api = world.as(partner, Service.PARTNER_PROFILE);

    // when: one of four gold backers of another competency runs out soon; the last, for until there
    // are three that stay, silver is what lapses
    for (var person : List.of("b", "c", "d", "a")) {
      api.post(
              "/partners/" + partner.id() + "/certifications",
              Map.of(
                  "person",
                  person,
                  "certification",
                  "mpn:security",
                  "validFrom",
                  "2020-01-01",
                  "validUntil",
                  (person.equals("a") ? lapse : lapse.plusYears(2)).toString()))
          .expect(201);
    }

    // then
    Mail mail =
        await()
            .atMost(MAIL)
            .until(() -> world.mails(partner.address("Sam")), mails -> !mails.isEmpty())
            .getFirst();
    assertThat(mail.subject()).startsWith("Gold in Security lapses on ");
    assertThat(mail.text())
        .contains("in 20 days", "gold becomes silver", "mpn:security of one person");
    assertThat(world.mails(partner.address("Dora"))).isEmpty();
  }

  @Test
  void shouldHoldAsManyGoldsAsItsPeopleAllowAndSayWhy() {
    // given
    var api = world.as(world.partner("Asking").register(), Service.PARTNER_PROFILE);
    var certifications =
        Stream.of("p1", "p2", "p3", "p4")
            .flatMap(p -> Stream.of(held(p, "mpn:devops"), held(p, "mpn:security")))
            .toList();

    // when
    var answer =
        api.post(
                "/levels/preview",
                Map.of(
                    "at",
                    "2027-01-11",
                    "certifications",
                    certifications,
                    "preference",
                    List.of("mpn:security")))
            .expect(200)
            .json();

    // then
    assertThat(answer.at("/levels/0/competency").asText()).isEqualTo("mpn:security");
    assertThat(answer.at("/levels/0/level").asText()).isEqualTo("GOLD");
    assertThat(answer.at("/levels/0/backedBy")).hasSize(4);
    assertThat(answer.at("/levels/1/level").asText()).isEqualTo("SILVER");
    assertThat(answer.at("/advice/0/people").asInt()).isEqualTo(4);
  }

  private static Map<String, String> held(String person, String competency) {
    return Map.of("person", person, "competency", competency, "validFrom", "2026-01-01");
  }
}
