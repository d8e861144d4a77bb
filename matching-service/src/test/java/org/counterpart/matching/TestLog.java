package org.counterpart.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.log.Log;

/** Writes to the log as the other services do, and reads what this one wrote. */
@Singleton
public class TestLog {

  public static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private static final String PROFILE = "org.counterpart.partner-profile.v1";

  private final ObjectMapper json = new ObjectMapper();
  private final Log log;

  @Inject
  TestLog(Log log) {
    this.log = log;
  }

  public void partner(JsonNode partner) {
    assertThat(EventSchemas.validate(Topics.PARTNER_PROFILES, partner)).isEmpty();
    send(Topics.PARTNER_PROFILES, partner, PROFILE);
  }

  public void opportunity(JsonNode opportunity) {
    assertThat(EventSchemas.validate(Topics.OPPORTUNITIES, opportunity)).isEmpty();
    send(Topics.OPPORTUNITIES, opportunity, "org.counterpart.opportunity.v1");
  }

  /** Many at once; each key's in their order. One that is empty is a tombstone. */
  public void partners(List<Map.Entry<UUID, Optional<JsonNode>>> records) {
    try (Producer<String, byte[]> producer = log.producer()) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (Map.Entry<UUID, Optional<JsonNode>> each : records) {
        String value = each.getValue().map(JsonNode::toString).orElse(null);
        String key = each.getKey().toString();
        sent.add(producer.send(record(Topics.PARTNER_PROFILES, key, value, PROFILE)));
      }
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private void send(String topic, JsonNode event, String type) {
    send(topic, event.get("id").textValue(), event.toString(), type);
  }

  /** Anything at all. */
  public void send(String topic, String key, String value, String type) {
    try (Producer<String, byte[]> producer = log.producer()) {
      producer.send(record(topic, key, value, type)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static ProducerRecord<String, byte[]> record(
      String topic, String key, String value, String type) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, key, value == null ? null : value.getBytes(UTF_8));
    record.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
    record.headers().add("ce_type", type.getBytes(UTF_8));
    record.headers().add("traceparent", ("00-" + TRACE + "-00f067aa0ba902b7-01").getBytes(UTF_8));
    return record;
  }

  /** Everything in a topic with that key, in its order. */
  public List<ConsumerRecord<String, byte[]>> read(String topic, String key) {
    return read(topic, record -> key.equals(record.key()));
  }

  private List<ConsumerRecord<String, byte[]>> read(
      String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (Consumer<String, byte[]> consumer = log.consumer(500)) {
      List<TopicPartition> partitions = Log.partitions(consumer, List.of(topic));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(
                record -> {
                  if (wanted.test(record)) {
                    found.add(record);
                  }
                });
      }
    }
    return found;
  }

  /** The published matches of an opportunity, in time, each checked against the contract. */
  public List<JsonNode> matches(Object opportunity) {
    return read(Topics.MATCHES, record -> record.value() != null).stream()
        .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
        .map(this::valid)
        .filter(match -> match.get("opportunityId").asText().equals(opportunity.toString()))
        .toList();
  }

  /** The published reports on an erasure, each checked against the contract. */
  public List<JsonNode> reports(Object erasure) {
    return read("erasure-reports", erasure.toString()).stream().map(this::valid).toList();
  }

  private JsonNode valid(ConsumerRecord<String, byte[]> record) {
    try {
      JsonNode event = json.readTree(new String(record.value(), UTF_8));
      assertThat(EventSchemas.validate(record.topic(), event)).isEmpty();
      return event;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
