package org.counterpart.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Waits that double from a least to a greatest, each with jitter of up to half of it, so that
 * instances that failed together do not come back together.
 */
final class Backoff {

  private static final int MAX_DOUBLINGS = 20;

  private final Duration least;
  private final Duration greatest;
  private final RandomGenerator random;
  private int failures;

  Backoff(Duration least, Duration greatest, RandomGenerator random) {
    this.least = least;
    this.greatest = greatest;
    this.random = random;
  }

  /** The wait after one more failure. */
  Duration next() {
    long doubled = least.toMillis() << Math.min(failures++, MAX_DOUBLINGS);
    long wait = Math.max(1, Math.min(doubled, greatest.toMillis()));
    return Duration.ofMillis(wait - random.nextLong(wait / 2 + 1));
  }

  /** Something worked: the next failure waits the least again. */
  void reset() {
    failures = 0;
  }
}
