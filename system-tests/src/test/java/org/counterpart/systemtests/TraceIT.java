package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** One trace from the request that posts to the mail that goes out, through two topics. */
@SystemTest
class TraceIT {

  private final World world;

  TraceIT(World world) {
    this.world = world;
  }

  @Test
  void shouldFollowAnOpportunityFromThePostToTheMail() {
    // given
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner partner = world.partner("Fabrikam").silverIn("mpn:security").contact("Ada").register();
    Opportunity first =
        world.opportunity(poster, "First").requiring("mpn:security", "SILVER").post();
    await().atMost(Duration.ofSeconds(60)).until(() -> !first.mailsTo(partner.address()).isEmpty());
    String trace = UUID.randomUUID().toString().replace("-", "");

    // when
    Opportunity opportunity =
        world
            .opportunity(poster, "Traced")
            .requiring("mpn:security", "SILVER")
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .post();

    // then
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(opportunity.deliveries())
                    .isNotEmpty()
                    .allSatisfy(
                        delivery ->
                            assertThat(delivery.path("traceId").asText()).isEqualTo(trace)));
  }
}
