package org.counterpart.notification.sending;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a mail is tried again: after pauses that double, with a random part of up to half, so that
 * what failed together does not come back together.
 *
 * @param limit how often it is tried, at least 1
 */
record RetrySchedule(int limit, Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 30;

  /**
   * The pause before the next try.
   *
   * @param attempts how often it was tried so far, at least 1
   * @return between half and all of the doubled pause; empty where it was tried often enough
   */
  Optional<Duration> pauseAfter(int attempts, RandomGenerator random) {
    if (attempts >= limit) {
      return Optional.empty();
    }
    long doubled = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
    long pause = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
    return Optional.of(Duration.ofMillis(pause / 2 + random.nextLong(pause / 2 + 1)));
  }
}
