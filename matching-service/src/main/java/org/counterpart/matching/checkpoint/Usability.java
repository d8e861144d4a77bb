package org.counterpart.matching.checkpoint;

import static org.counterpart.matching.checkpoint.UnusableCheckpointException.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.matching.log.LogIdentity;

/**
 * Whether what a checkpoint holds, with the records behind it, is what the whole log says.
 *
 * @param begins where each partition begins now
 * @param ends where it ends
 */
record Usability(
    LogIdentity log, Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {

  /**
   * For clocks that differ, and the time that reading the log behind the checkpoint takes: no
   * tombstone may vanish before it was read.
   */
  private static final Duration MARGIN = Duration.ofHours(1);

  /** A checkpoint must be younger: an erasure behind an older one may no longer be in the log. */
  static Duration mostAge(LogIdentity log) {
    return log.tombstones().minus(MARGIN);
  }

  /**
   * @throws UnusableCheckpointException when it is not to be used
   */
  void require(CheckpointHeader header, Instant now) throws UnusableCheckpointException {
    requireSameLog(header);
    requireFresh(Duration.between(header.asOf(), now));
    requireInside(header.next());
  }

  private void requireSameLog(CheckpointHeader header) throws UnusableCheckpointException {
    if (!log.cluster().equals(header.cluster())) {
      throw refused(
          "it is of the Kafka cluster %s, and this is %s"
              .formatted(header.cluster(), log.cluster()));
    }
    Map<String, String> topics = new TreeMap<>();
    header.topics().forEach((name, topic) -> topics.put(name, topic.id()));
    if (!topics.equals(log.topics())) {
      throw refused("a topic was made anew since, or it has other topics");
    }
  }

  private void requireFresh(Duration age) throws UnusableCheckpointException {
    if (age.compareTo(mostAge(log)) >= 0) {
      throw refused(
          "it is %s old; with delete.retention.ms=%d, erasures are sure to be in the log for %s"
              .formatted(
                  age.truncatedTo(ChronoUnit.MINUTES), log.tombstones().toMillis(), mostAge(log)));
    }
    if (age.plus(MARGIN).isNegative()) {
      throw refused("it is of a time to come; see whether the clocks are right");
    }
  }

  private void requireInside(Map<TopicPartition, Long> next) throws UnusableCheckpointException {
    if (!next.keySet().equals(ends.keySet())) {
      throw refused("the topics have other partitions than it has");
    }
    for (Map.Entry<TopicPartition, Long> position : next.entrySet()) {
      long begin = begins.get(position.getKey());
      long end = ends.get(position.getKey());
      if (position.getValue() < begin || position.getValue() > end) {
        throw refused(
            "it ends at offset %d of %s, which has %d to %d"
                .formatted(position.getValue(), position.getKey(), begin, end));
      }
    }
  }
}
