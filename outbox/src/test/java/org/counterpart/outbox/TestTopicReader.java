package org.counterpart.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that a topic got, from its beginning. */
final class TestTopicReader implements AutoCloseable {

  private final KafkaConsumer<String, String> consumer;
  private final List<ConsumerRecord<String, String>> received = new ArrayList<>();

  TestTopicReader(String bootstrapServers, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                "reader-of-" + topic,
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "500"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(List.of(topic));
  }

  /** What came so far, in the order of each partition. */
  List<ConsumerRecord<String, String>> received() {
    consumer.poll(Duration.ofMillis(100)).forEach(received::add);
    return List.copyOf(received);
  }

  List<String> values() {
    return received().stream().map(ConsumerRecord::value).toList();
  }

  List<String> values(String key) {
    return received().stream()
        .filter(message -> message.key().equals(key))
        .map(ConsumerRecord::value)
        .toList();
  }

  List<String> ids() {
    return received().stream()
        .map(message -> new String(message.headers().lastHeader("ce_id").value(), UTF_8))
        .toList();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
