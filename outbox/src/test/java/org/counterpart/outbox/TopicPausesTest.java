package org.counterpart.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicPausesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final TopicPauses pauses =
      new TopicPauses(
          () -> new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), new Random(1)));

  @Test
  void shouldLeaveAFailedTopicAloneUntilItsPauseIsOver() {
    Duration wait = pauses.failed("t", NOW);

    assertThat(pauses.at(NOW)).containsExactly("t");
    assertThat(pauses.at(NOW.plus(wait))).isEmpty();
  }

  @Test
  void shouldWaitLongerWithEachFailureUntilTheTopicWorked() {
    pauses.failed("t", NOW);
    pauses.failed("t", NOW);
    assertThat(pauses.failed("t", NOW)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));

    assertThat(pauses.worked("t")).isTrue();

    assertThat(pauses.worked("t")).isFalse();
    assertThat(pauses.at(NOW)).isEmpty();
    assertThat(pauses.failed("t", NOW)).isLessThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void shouldLookAgainWhenTheShortestPauseIsOver() {
    Duration wait = pauses.failed("t", NOW);

    assertThat(pauses.shortest(NOW, Duration.ofSeconds(30))).isEqualTo(wait);
    assertThat(pauses.shortest(NOW, Duration.ofMillis(1))).isEqualTo(Duration.ofMillis(1));
    assertThat(pauses.shortest(NOW.plusSeconds(9), Duration.ofSeconds(30)))
        .isEqualTo(Duration.ofSeconds(30));
  }
}
