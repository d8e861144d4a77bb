package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** A profile is kept right by one click in a mail. */
@SystemTest
class FreshProfileIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LINK = Pattern.compile("https?://\\S+/confirmation/\\S+");

  private final World world;

  FreshProfileIT(World world) {
    this.world = world;
  }

  @Test
  void shouldAskByMailAndTakeTheAnswerByOneClick() {
    // given
    Partner partner =
        world
            .partner("Asked")
            .silverIn("mpn:security")
            .contact("Sam", "mpn:security")
            .contact("General")
            .register();
    Api api = world.as(partner, Service.PARTNER_PROFILE);
    String confirmation = "/partners/" + partner.id() + "/confirmation";
    Instant registered = confirmedAt(api, confirmation);

    // when: an operator does not want to wait for a year
    world
        .asOperator(Service.PARTNER_PROFILE)
        .post("/partners/" + partner.id() + "/reminders", "")
        .expect(202);

    // then: whoever looks after nothing in particular is shown what the profile says
    Mail mail =
        await()
            .atMost(PATIENCE)
            .until(() -> world.mails(partner.address("General")), mails -> !mails.isEmpty())
            .getFirst();
    assertThat(mail.subject()).isEqualTo("Is the profile of Asked still right?");
    assertThat(mail.text()).contains("Silver in Security", "Sam Muster, General Muster");
    assertThat(mail.html()).contains("Yes, it is still right");
    assertThat(world.mails(partner.address("Sam"))).isEmpty();

    // and when: a scanner opens the link, then somebody presses the button
    URI link = URI.create(LINK.matcher(mail.text()).results().findFirst().orElseThrow().group());
    Api anybody = world.asNobody(Service.NOTIFICATION);
    assertThat(anybody.get(link.getPath()).expect(200).body()).contains("<form method=\"post\">");
    assertThat(confirmedAt(api, confirmation)).isEqualTo(registered);
    anybody.send("POST", link.getPath(), null, Map.of()).expect(200);

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(confirmedAt(api, confirmation)).isAfter(registered));
    JsonNode confirmed = api.get(confirmation).json();
    assertThat(confirmed.path("reminders").asInt()).isZero();
    assertThat(LocalDate.parse(confirmed.path("remindOn").asText()))
        .isAfterOrEqualTo(LocalDate.now(ZoneOffset.UTC).plusMonths(12).minusDays(1));

    // and when: the same button once more
    String again = anybody.send("POST", link.getPath(), null, Map.of()).expect(200).body();

    // then
    assertThat(again).contains("Already confirmed");
    assertThat(api.get(confirmation).json()).isEqualTo(confirmed);
    assertThat(world.mails(partner.address("General"))).hasSize(1);
  }

  private static Instant confirmedAt(Api api, String confirmation) {
    return Instant.parse(api.get(confirmation).expect(200).json().path("confirmedAt").asText());
  }
}
