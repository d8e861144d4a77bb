package org.counterpart.matching.checkpoint;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.matching.index.IndexMoment;
import org.counterpart.matching.log.LogIdentity;

/**
 * What a checkpoint says of itself.
 *
 * @param asOf when the index was so; writing it took longer
 * @param cluster the id of Kafka's cluster
 * @param topics what was read, by name of the topic
 * @param partners how many are in it
 * @param opportunities how many, open or not, are in it
 */
record CheckpointHeader(
    Instant asOf, String cluster, Map<String, Topic> topics, int partners, int opportunities) {

  /**
   * A topic that was read.
   *
   * @param id which it has from Kafka
   * @param next the offset of the record to be read next, for each partition
   */
  record Topic(String id, Map<Integer, Long> next) {}

  static CheckpointHeader of(IndexMoment moment, LogIdentity log, Instant asOf) {
    Map<String, Topic> topics = new TreeMap<>();
    log.topics().forEach((name, id) -> topics.put(name, new Topic(id, new TreeMap<>())));
    moment
        .next()
        .forEach(
            (where, next) -> {
              Topic topic = topics.get(where.topic());
              if (topic != null) {
                topic.next().put(where.partition(), next);
              }
            });
    return new CheckpointHeader(
        asOf, log.cluster(), topics, moment.snapshot().partners(), moment.opportunities().size());
  }

  /** The offset of the record to be read next, for each partition. */
  Map<TopicPartition, Long> next() {
    Map<TopicPartition, Long> all = new HashMap<>();
    topics.forEach(
        (name, topic) ->
            topic
                .next()
                .forEach((number, next) -> all.put(new TopicPartition(name, number), next)));
    return all;
  }
}
