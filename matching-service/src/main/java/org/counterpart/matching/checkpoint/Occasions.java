package org.counterpart.matching.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** When it is time for another checkpoint. Thread-safe. */
final class Occasions {

  private final Duration interval;
  private final Duration refresh;
  private Instant begun = Instant.MIN;
  private Instant kept = Instant.MIN;
  private Map<TopicPartition, Long> next = Map.of();

  /**
   * @param interval the least time from one checkpoint to the next
   * @param refresh after which one is written though nothing changed, before it is too old to be
   *     used
   */
  Occasions(Duration interval, Duration refresh) {
    this.interval = interval;
    this.refresh = refresh;
  }

  synchronized boolean isDue(Instant now, Map<TopicPartition, Long> next) {
    boolean news = !next.equals(this.next);
    return isPast(begun, interval, now) && (news || isPast(kept, refresh, now));
  }

  private static boolean isPast(Instant since, Duration wait, Instant now) {
    return since.equals(Instant.MIN) || !now.isBefore(since.plus(wait));
  }

  /** Another one is being written, or should have been. */
  synchronized void begun(Instant at) {
    begun = at;
  }

  /** One is there. */
  synchronized void kept(Instant asOf, Map<TopicPartition, Long> next) {
    begun = begun.isAfter(asOf) ? begun : asOf;
    kept = asOf;
    this.next = Map.copyOf(next);
  }
}
