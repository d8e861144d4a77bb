package org.counterpart.matching.index;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Keeps what the index knows beyond the end of the process. Asked by the index's feed alone. */
public interface Checkpoints {

  /**
   * What was restored.
   *
   * @param next the offset of the record to be taken in next, for each partition
   * @param age the time since that was so
   * @param took how long restoring took
   */
  record Restored(Map<TopicPartition, Long> next, Duration age, Duration took) {

    public Restored {
      next = Map.copyOf(next);
    }
  }

  /**
   * Fills the index, which is empty, with what was kept of this log.
   *
   * @param begins where each partition begins now
   * @param ends where it ends
   * @return empty when nothing was kept, or nothing that may be used; the index is still empty
   * @throws KafkaException when Kafka cannot be asked just now; the index is still empty
   */
  Optional<Restored> restore(
      MatchingIndex index, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends);

  /**
   * Told whenever the index has caught up: the occasion to keep what it knows. Returns at once and
   * never throws.
   *
   * @param next the offset of the record to be taken in next, for each partition
   * @param moment what is known with everything before taken in; asked for now or never
   */
  void caughtUp(Map<TopicPartition, Long> next, Supplier<IndexMoment> moment);
}
