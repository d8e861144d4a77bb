package org.counterpart.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker as the other services use it. */
public final class Topics {
  private static final List<String> PUBLISHED =
      List.of(
          "partner-contacts",
          "opportunities",
          "matches",
          "competencies",
          "level-changes",
          "profile-reminders",
          "erasures",
          "membership-changes");

  private Topics() {}

  /** Creates what the publishers would create. */
  static void create() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
      Set<String> there = admin.listTopics().names().get();
      List<NewTopic> missing =
          PUBLISHED.stream()
              .filter(topic -> !there.contains(topic))
              .map(topic -> new NewTopic(topic, 3, (short) 1))
              .toList();
      admin.createTopics(missing).all().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Publishes one record and waits until the broker has it; null is a tombstone. */
  public static void publish(String topic, Object key, String value, String traceparent) {
    publish(List.of(event(topic, key, value, traceparent)));
  }

  static ProducerRecord<String, String> event(
      String topic, Object key, String value, String traceparent) {
    ProducerRecord<String, String> event = new ProducerRecord<>(topic, key.toString(), value);
    if (traceparent != null) {
      event.headers().add("traceparent", traceparent.getBytes(UTF_8));
    }
    return event;
  }

  /** Publishes records and waits until the broker has them all. */
  static void publish(List<ProducerRecord<String, String>> events) {
    create();
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker()),
            new StringSerializer(),
            new StringSerializer())) {
      for (Future<RecordMetadata> sent : events.stream().map(producer::send).toList()) {
        sent.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything that is in a topic, partition by partition. */
  public static List<String> read(String topic) {
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofSeconds(2))) {
        values.add(event.value());
      }
    }
    return values;
  }

  private static String broker() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }
}
