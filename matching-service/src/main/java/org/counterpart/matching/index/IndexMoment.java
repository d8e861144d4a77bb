package org.counterpart.matching.index;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.engine.Snapshot;

/**
 * All that the index knew at one moment, and never changes.
 *
 * @param opportunities open or not
 * @param next the offset of the record that was to be taken in next, for each partition
 */
public record IndexMoment(
    Snapshot snapshot, List<KnownOpportunity> opportunities, Map<TopicPartition, Long> next) {

  public IndexMoment {
    opportunities = List.copyOf(opportunities);
    next = Map.copyOf(next);
  }
}
