package org.counterpart.profile.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.counterpart.contracts.EventSchemas;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads what was really published; every event that is read is held against its schema. */
public final class Topics {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Topics() {}

  /** The records of a key, oldest first, once there are at least {@code count}. */
  public static List<ConsumerRecord<String, String>> records(String topic, String key, int count) {
    return records(topic, r -> key.equals(r.key()), count);
  }

  /** The records whose value has a text, once there are at least {@code count}. */
  public static List<ConsumerRecord<String, String>> mentioning(
      String topic, String text, int count) {
    return records(topic, r -> r.value() != null && r.value().contains(text), count);
  }

  private static List<ConsumerRecord<String, String>> records(
      String topic, Predicate<ConsumerRecord<String, String>> wanted, int count) {
    var found = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer = consumer()) {
      await().atMost(PATIENCE).until(() -> consumer.listTopics().containsKey(topic));
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .atMost(PATIENCE)
          .pollInSameThread()
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                found.removeIf(wanted.negate());
                return found.size() >= count;
              });
    }
    return found;
  }

  /** The last of at least {@code count} events of a key. */
  public static JsonNode last(String topic, String key, int count) {
    return valid(topic, records(topic, key, count).getLast().value());
  }

  /** The event, after it was held against the topic's schema. */
  public static JsonNode valid(String topic, String value) {
    try {
      var event = JSON.readTree(value);
      assertThat(EventSchemas.validate(topic, event)).isEmpty();
      return event;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(value, e);
    }
  }

  private static KafkaConsumer<String, String> consumer() {
    var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"),
        new StringDeserializer(),
        new StringDeserializer());
  }
}
