package org.counterpart.notification.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.notification.Inbox;
import org.counterpart.notification.Scene;
import org.counterpart.stack.test.LocalStackResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ErasureIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject AgroalDataSource database;

  private final Scene scene = new Scene();

  @Test
  void shouldPurgeAPartnerAndReportIt() throws Exception {
    // given
    scene.prepared();
    scene.publishMatch();
    Inbox.delivery(scene.opportunity, "SENT");

    // when
    scene.publishErasure(scene.partner);

    // then
    JsonNode report = report(scene.partner);
    assertThat(EventSchemas.validate("erasure-reports", report)).isEmpty();
    assertThat(report.get("removed").toString())
        .isEqualTo("{\"delivery\":1,\"match\":1,\"partner\":1}");
    assertThat(count("delivery WHERE partner_id = ?", scene.partner)).isZero();
    assertThat(count("match WHERE partner_id = ?", scene.partner)).isZero();
    assertThat(count("partner WHERE id = ? AND name IS NULL AND contacts = '[]'", scene.partner))
        .isOne();
  }

  @Test
  void shouldForgetWhatThePosterPostedAndKeepTheLogOfOthers() throws Exception {
    // given
    scene.prepared();
    scene.publishMatch();
    Inbox.delivery(scene.opportunity, "SENT");

    // when
    scene.publishErasure(scene.poster);

    // then
    assertThat(report(scene.poster).at("/removed/opportunity").asInt()).isOne();
    assertThat(count("opportunity WHERE id = ?", scene.opportunity)).isZero();
    assertThat(count("match WHERE opportunity_id = ?", scene.opportunity)).isZero();
    assertThat(count("delivery WHERE state = 'SENT' AND opportunity_id = ?", scene.opportunity))
        .isOne();
  }

  @Test
  void shouldNotTakeInWhatComesLate() throws Exception {
    // given
    scene.publishErasure(scene.partner);
    report(scene.partner);
    scene.publishErasure(scene.poster);
    report(scene.poster);

    // when: records that were under way
    scene.prepared();
    scene.publishMatch();
    Scene other = new Scene().prepared();
    other.publishMatch();
    Inbox.delivery(other.opportunity, "SENT");

    // then
    assertThat(count("partner WHERE id = ? AND NOT erased", scene.partner)).isZero();
    assertThat(count("opportunity WHERE id = ?", scene.opportunity)).isZero();
    assertThat(count("match WHERE id = ?", scene.match)).isZero();
  }

  @Test
  void shouldForgetOnePersonForGood() throws Exception {
    // given
    scene.prepared();
    scene.publishMatch();
    Inbox.delivery(scene.opportunity, "SENT");

    // when
    JsonNode report = report(scene.publishErasureOfContact());

    // then
    assertThat(report.get("removed").toString()).isEqualTo("{\"delivery\":1,\"partner\":1}");
    assertThat(count("delivery WHERE contact_id = ?", scene.contact)).isZero();

    // when: the state from before the erasure is late
    scene.publishContacts(2);
    await()
        .atMost(PATIENCE)
        .until(() -> count("partner WHERE version = 2 AND id = ?", scene.partner) == 1);

    // then
    assertThat(count("partner WHERE contacts::text NOT LIKE '%Ada%' AND id = ?", scene.partner))
        .isOne();
  }

  private long count(String what, UUID id) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("SELECT count(*) FROM " + what)) {
      query.setObject(1, id);
      try (var result = query.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  /** The report on an erasure, once it is there. */
  private static JsonNode report(UUID erasure) throws IOException {
    List<String> found = new ArrayList<>();
    try (var consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor("erasure-reports").stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .atMost(PATIENCE)
          .pollInSameThread()
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(r -> found.addAll(about(erasure, r.key(), r.value())));
                return !found.isEmpty();
              });
    }
    return new ObjectMapper().readTree(found.getFirst());
  }

  private static List<String> about(UUID erasure, String key, String value) {
    return erasure.toString().equals(key) ? List.of(value) : List.of();
  }

  private static KafkaConsumer<String, String> consumer() {
    String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"),
        new StringDeserializer(),
        new StringDeserializer());
  }
}
