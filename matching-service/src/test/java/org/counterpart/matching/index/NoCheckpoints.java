package org.counterpart.matching.index;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;

/** Keeps nothing. */
public record NoCheckpoints() implements Checkpoints {

  @Override
  public Optional<Restored> restore(
      MatchingIndex index, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {
    return Optional.empty();
  }

  @Override
  public void caughtUp(Map<TopicPartition, Long> next, Supplier<IndexMoment> moment) {
    // Nothing is kept.
  }
}
