package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.StringSerializer;
import org.counterpart.systemtests.stack.Log;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A record that nobody can read, in every partition of a topic: it is put aside by each reader, and
 * what comes after it flows on. The one test that has to reach for Kafka itself.
 */
@SystemTest
class DeadLetterIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Log log;
  private final World world;

  DeadLetterIT(Stack stack, World world) {
    this.log = new Log(stack);
    this.world = world;
  }

  /** Every topic with those who read it. */
  static Stream<Map.Entry<String, List<String>>> readers() {
    return Stream.of(
        Map.entry("partner-profiles", List.of("matching-service")),
        Map.entry("partner-contacts", List.of("notification-service")),
        Map.entry("competencies", List.of("opportunity-service", "notification-service")),
        Map.entry("level-changes", List.of("notification-service")),
        Map.entry("profile-reminders", List.of("notification-service")),
        Map.entry("responses", List.of("partner-profile-service")),
        Map.entry("membership-changes", List.of("notification-service")),
        Map.entry("opportunities", List.of("matching-service", "notification-service")),
        Map.entry("matches", List.of("notification-service")),
        Map.entry(
            "erasures", List.of("opportunity-service", "matching-service", "notification-service")),
        Map.entry("erasure-reports", List.of("partner-profile-service")));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void shouldPutAPoisonRecordAsideAndGoOn(Map.Entry<String, List<String>> topic) throws Exception {
    // given
    Partner poster = world.partner("Poster").contact("Paul").register();
    String poison = "{\"not\": \"an event\", \"mark\": \"" + world.unique(topic.getKey());

    // when
    poison(topic.getKey(), poison);

    // then
    Partner partner =
        world.partner("Neighbour").silverIn("mpn:security").contact("Nina").register();
    Opportunity opportunity =
        world
            .opportunity(poster, "After " + topic.getKey())
            .requiring("mpn:security", "SILVER")
            .post();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(opportunity.mailsTo(partner.address())).hasSize(1));
    for (String reader : topic.getValue()) {
      String deadLetters = "dead-letter." + reader + "." + topic.getKey();
      await()
          .alias(deadLetters)
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(log.records(deadLetters))
                      .extracting(ConsumerRecord::value)
                      .contains(poison));
    }
  }

  private void poison(String topic, String value) throws Exception {
    try (var producer =
        new KafkaProducer<>(log.settings(), new StringSerializer(), new StringSerializer())) {
      for (PartitionInfo partition : producer.partitionsFor(topic)) {
        producer
            .send(new ProducerRecord<>(topic, partition.partition(), world.unique("poison"), value))
            .get();
      }
    }
  }
}
