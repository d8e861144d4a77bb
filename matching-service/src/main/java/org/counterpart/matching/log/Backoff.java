package org.counterpart.matching.log;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Growing waits between attempts, with jitter over the upper half, so that instances do not return
 * in step. Used by one thread.
 */
public final class Backoff {

  private final Duration least;
  private final Duration most;
  private final RandomGenerator random;
  private int failures;

  public Backoff(Duration least, Duration most, RandomGenerator random) {
    this.least = least;
    this.most = most;
    this.random = random;
  }

  /** How long to wait after another failure. */
  public Duration next() {
    long doubled = least.toMillis() << Math.min(failures, 20);
    failures++;
    long bounded = Math.max(1, Math.min(doubled, most.toMillis()));
    return Duration.ofMillis(bounded - random.nextLong(bounded / 2 + 1));
  }

  /** It worked: the next failure begins anew. */
  public void reset() {
    failures = 0;
  }
}
