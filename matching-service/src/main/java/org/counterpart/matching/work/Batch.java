package org.counterpart.matching.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Records that are worked on and committed together, each partition's in their order. */
record Batch(List<ConsumerRecord<String, byte[]>> records) {

  /** Those of some topics. */
  static Batch of(ConsumerRecords<String, byte[]> records, String... topics) {
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    for (String topic : topics) {
      records.records(topic).forEach(all::add);
    }
    return new Batch(all);
  }

  static Batch of(Iterable<ConsumerRecord<String, byte[]>> records) {
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    records.forEach(all::add);
    return new Batch(all);
  }

  /** The offset after the last record of each partition. */
  Map<TopicPartition, Long> ends() {
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (ConsumerRecord<String, byte[]> each : records) {
      ends.put(new TopicPartition(each.topic(), each.partition()), each.offset() + 1);
    }
    return ends;
  }
}
