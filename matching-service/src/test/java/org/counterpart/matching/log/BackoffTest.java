package org.counterpart.matching.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff =
      new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2), new Random(1));

  @Test
  void shouldGrowWithJitterUpToTheMost() {
    for (long expected : new long[] {100, 200, 400, 800, 1600, 2000, 2000}) {
      assertThat(backoff.next().toMillis()).isBetween(expected / 2, expected);
    }
    for (int i = 0; i < 100; i++) {
      assertThat(backoff.next().toMillis()).isBetween(1000L, 2000L);
    }
  }

  @Test
  void shouldBeginAnewAfterSuccess() {
    backoff.next();
    backoff.next();
    backoff.reset();

    assertThat(backoff.next().toMillis()).isBetween(50L, 100L);
  }
}
