package org.counterpart.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private final RetrySchedule schedule =
      new RetrySchedule(50, Duration.ofSeconds(30), Duration.ofHours(6));

  @Test
  void shouldDoubleUpToTheLongestPauseAndVaryWithinItsHalf() {
    Random random = new Random(3);
    for (int attempts = 1; attempts < 50; attempts++) {
      long full = Math.min(30_000L << Math.min(attempts - 1, 20), 21_600_000L);
      long pause = schedule.pauseAfter(attempts, random).orElseThrow().toMillis();
      assertThat(pause).isBetween(full / 2, full);
    }
  }

  @Test
  void shouldEndAtTheLimit() {
    assertThat(schedule.pauseAfter(49, new Random(3))).isPresent();
    assertThat(schedule.pauseAfter(50, new Random(3))).isEmpty();
  }
}
