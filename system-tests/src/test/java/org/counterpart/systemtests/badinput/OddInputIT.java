package org.counterpart.systemtests.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** What looks wrong and is right: it goes through unharmed and harms nobody. */
@SystemTest
class OddInputIT {
  private static final Duration MAIL = Duration.ofSeconds(60);
  private static final String MARKUP =
      "<script>alert(1)</script> & \"q\"\r\n<img src=x onerror=alert(2)>\r\n\r\nBcc: x@y.example";

  private final World world;

  OddInputIT(World world) {
    this.world = world;
  }

  @Test
  void shouldSendMarkupAsTheTextThatItIs() {
    // given
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner partner = world.partner("Fabrikam").silverIn("mpn:security").contact("Ada").register();

    // when
    Opportunity posted =
        world
            .opportunity(poster, "Markup")
            .requiring("mpn:security", "SILVER")
            .with("teaser", MARKUP)
            .post();

    // then
    assertThat(
            world
                .as(poster, Service.OPPORTUNITY)
                .get(posted.path())
                .expect(200)
                .json()
                .get("teaser")
                .asText())
        .isEqualTo(MARKUP);
    Mail mail = mail(posted, partner);
    assertThat(mail.html())
        .doesNotContain("<script>alert", "<img src=x")
        .contains("&lt;script&gt;");
    assertThat(mail.text()).contains("<script>alert(1)</script>");
    assertThat(mail.headers()).doesNotContainKey("Bcc");
  }

  @Test
  void shouldCarryAnEmojiInANameThroughToTheMail() {
    // given
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner partner =
        world.partner("Raketen 🚀 Łódź").silverIn("mpn:security").contact("Ada").register();

    // when
    Opportunity posted =
        world.opportunity(poster, "Werk 🏭").requiring("mpn:security", "SILVER").post();

    // then
    assertThat(mail(posted, partner).html()).contains("🏭");
    assertThat(
            world
                .as(partner, Service.PARTNER_PROFILE)
                .get("/partners/" + partner.id())
                .expect(200)
                .json()
                .get("name")
                .asText())
        .isEqualTo("Raketen 🚀 Łódź");
  }

  @Test
  void shouldCreateOnceForOneKey() {
    // given
    Partner poster = world.partner("Poster").contact("Paul").register();
    Api opportunities = world.as(poster, Service.OPPORTUNITY);
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

    // when
    Api.Reply first = opportunities.send("POST", "/opportunities", Map.of("title", "Once"), key);
    Api.Reply second = opportunities.send("POST", "/opportunities", Map.of("title", "Once"), key);
    Api.Reply other = opportunities.send("POST", "/opportunities", Map.of("title", "Twice"), key);

    // then
    assertThat(second.expect(201).body()).isEqualTo(first.expect(201).body());
    Refusal.of(422, "idempotency-key-reused").assertIs(other);
    assertThat(opportunities.get("/opportunities").expect(200).json().get("items")).hasSize(1);
  }

  private static Mail mail(Opportunity opportunity, Partner partner) {
    return await()
        .atMost(MAIL)
        .until(() -> opportunity.mailsTo(partner.address()), mails -> !mails.isEmpty())
        .getFirst();
  }
}
