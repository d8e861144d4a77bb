package org.counterpart.systemtests.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands in Kafka, for the few tests that have to look there themselves. */
public final class Log {
  private final Stack stack;

  public Log(Stack stack) {
    this.stack = stack;
  }

  /** How any client gets there. */
  public Map<String, Object> settings() {
    return Map.of(
        "bootstrap.servers", stack.endpoints().kafka(), "allow.auto.create.topics", "false");
  }

  /** All topics but Kafka's own. */
  public Set<String> topics() {
    try (var consumer = consumer()) {
      return Set.copyOf(
          consumer.listTopics().keySet().stream()
              .filter(topic -> !topic.startsWith("__"))
              .toList());
    }
  }

  /** Every record that a topic holds at the time of the call. */
  public List<ConsumerRecord<String, String>> records(String topic) {
    try (var consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> records = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  private KafkaConsumer<String, String> consumer() {
    return new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer());
  }
}
