package org.counterpart.systemtests.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringSerializer;
import org.counterpart.systemtests.stack.Log;
import org.counterpart.systemtests.stack.Stack;

/** Every topic of the system, searched through and through, and made to forget ahead of time. */
final class ForgettingLog {
  private final Stack stack;
  private final Log log;

  ForgettingLog(Stack stack) {
    this.stack = stack;
    this.log = new Log(stack);
  }

  /** The topics with a record that has the text in its key, its value or a header. */
  Set<String> holding(String text) {
    Set<String> topics = new TreeSet<>();
    for (String topic : log.topics()) {
      if (log.records(topic).stream().anyMatch(found -> holds(found, text))) {
        topics.add(topic);
      }
    }
    return topics;
  }

  /** The topics with a record that has the text in its value. */
  Set<String> telling(String text) {
    Set<String> topics = new TreeSet<>();
    for (String topic : log.topics()) {
      if (log.records(topic).stream()
          .anyMatch(found -> found.value() != null && found.value().contains(text))) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static boolean holds(ConsumerRecord<String, String> found, String text) {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(found.key()));
    parts.add(String.valueOf(found.value()));
    for (Header header : found.headers()) {
      parts.add(new String(header.value(), UTF_8));
    }
    return parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text));
  }

  /**
   * Lets the time pass that topics take to forget: half a day for what tombstones replaced, a week
   * for dead letters. In place of the second tombstones, which then come, anything goes to each
   * partition.
   */
  void letTimePass() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(new HashMap<>(log.settings()))) {
      Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
      for (String topic : log.topics()) {
        changes.put(
            new ConfigResource(ConfigResource.Type.TOPIC, topic),
            topic.startsWith("dead-letter.")
                ? List.of(set("retention.ms", "1"))
                : List.of(set("segment.ms", "1"), set("max.compaction.lag.ms", "1")));
      }
      admin.incrementalAlterConfigs(changes).all().get();
    }
    for (String topic : List.of("partner-profiles", "partner-contacts", "opportunities")) {
      closeSegments(topic);
    }
    closeSegments("matches");
  }

  private static AlterConfigOp set(String name, String value) {
    return new AlterConfigOp(new ConfigEntry(name, value), OpType.SET);
  }

  /** A tombstone of nobody's in every partition. */
  private void closeSegments(String topic) throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", stack.endpoints().kafka()),
            new StringSerializer(),
            new StringSerializer())) {
      for (PartitionInfo partition : producer.partitionsFor(topic)) {
        producer
            .send(
                new ProducerRecord<>(
                    topic, partition.partition(), UUID.randomUUID().toString(), null))
            .get();
      }
    }
  }

  /** Puts a record that nobody can read on a topic, about somebody. */
  void poison(String topic, UUID key, String text) throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", stack.endpoints().kafka()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, key.toString(), "{\"broken\": \"" + text)).get();
    }
  }
}
