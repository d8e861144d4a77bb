package org.counterpart.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * What waits in the outbox.
 *
 * @param pending rows to be sent
 * @param parked rows that Kafka refuses
 * @param oldest when the oldest pending row was published; null when none is pending
 */
record Backlog(long pending, long parked, Instant oldest) {

  static final Backlog EMPTY = new Backlog(0, 0, null);

  /** Seconds since the oldest pending row was published; 0 when none is. */
  double oldestAgeSeconds(Instant now) {
    return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toMillis() / 1000.0);
  }
}
