package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** One click takes a person off, and only a click does. */
@SystemTest
class UnsubscribeIT {

  private static final Duration MAIL = Duration.ofSeconds(60);

  private final World world;

  UnsubscribeIT(World world) {
    this.world = world;
  }

  @Test
  void shouldStopMailsByOneClickButNotByLooking() {
    // given
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner leaving = world.partner("Leaving").goldIn("mpn:security").contact("Lea").register();
    Partner staying = world.partner("Staying").silverIn("mpn:security").contact("Stan").register();
    URI link = mail(post(poster, "First"), leaving).unsubscribeLink();
    Api anybody = new Api(link, null);

    // when
    String page = anybody.get(link.toString()).expect(200).body();

    // then
    assertThat(page).containsIgnoringCase("method=\"post\"");
    mail(post(poster, "After looking"), leaving);

    // when
    anybody
        .send(
            "POST",
            link.toString(),
            "List-Unsubscribe=One-Click",
            Map.of("Content-Type", "application/x-www-form-urlencoded"))
        .expect(200);

    // then
    Opportunity after = post(poster, "After the click");
    mail(after, staying);
    await()
        .atMost(MAIL)
        .untilAsserted(
            () ->
                assertThat(after.deliveries())
                    .extracting(delivery -> delivery.get("state").asText())
                    .containsExactlyInAnyOrder("SENT", "SUPPRESSED"));
    assertThat(after.mailsTo(leaving.address())).isEmpty();
  }

  @Test
  void shouldNotKnowAnInventedToken() {
    // given
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner partner = world.partner("Fabrikam").silverIn("mpn:security").contact("Ada").register();
    URI link = mail(post(poster, "Genuine"), partner).unsubscribeLink();

    // when
    String forged = link.toString().replaceAll("[^/]{6}$", "AAAAAA");

    // then
    assertThat(new Api(link, null).get(forged).status()).isEqualTo(404);
  }

  private Opportunity post(Partner poster, String title) {
    return world.opportunity(poster, title).requiring("mpn:security", "SILVER").post();
  }

  private static Mail mail(Opportunity opportunity, Partner partner) {
    return await()
        .atMost(MAIL)
        .until(() -> opportunity.mailsTo(partner.address()), mails -> !mails.isEmpty())
        .getFirst();
  }
}
