package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A restart loses nothing, and nobody hears twice of what they know. */
@SystemTest
class RestartIT {

  private static final Duration MAIL = Duration.ofSeconds(60);

  private final Stack stack;
  private final World world;

  RestartIT(Stack stack, World world) {
    this.stack = stack;
    this.world = world;
  }

  @ParameterizedTest
  @EnumSource
  void shouldNotifyNobodyAgain(Service service) {
    // given
    long pid = stack.pid(service);
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner partner = world.partner("Fabrikam").goldIn("mpn:security").contact("Ada").register();
    Opportunity before = post(poster, "Before");
    awaitMail(partner, before);

    // when
    stack.kill(service);
    stack.awaitRestart(service, pid);

    // then
    Opportunity after = post(poster, "After");
    awaitMail(partner, after);
    assertThat(before.mailsTo(partner.address())).hasSize(1);
    assertThat(before.matches()).hasSize(1);
    assertThat(before.deliveries()).hasSize(1);
  }

  private Opportunity post(Partner poster, String title) {
    return world.opportunity(poster, title).requiring("mpn:security", "SILVER").post();
  }

  private static void awaitMail(Partner partner, Opportunity opportunity) {
    await()
        .atMost(MAIL)
        .untilAsserted(() -> assertThat(opportunity.mailsTo(partner.address())).hasSize(1));
  }
}
