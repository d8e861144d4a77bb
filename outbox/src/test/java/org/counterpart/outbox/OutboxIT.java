package org.counterpart.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.counterpart.stack.test.LocalStackResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class OutboxIT {

  private static final String TOPIC = "outbox-test-things";

  @Inject Outbox outbox;
  @Inject OpenTelemetry telemetry;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  private final String key = UUID.randomUUID().toString();
  private TestTopicReader reader;

  @BeforeEach
  void openReader() {
    reader = new TestTopicReader(kafka, TOPIC);
  }

  @AfterEach
  void closeReader() {
    reader.close();
  }

  @Test
  void shouldSendAnEventAfterTheCommitAndCarryTheTraceOn() {
    Span span = telemetry.getTracer("test").spanBuilder("request").startSpan();

    try (var scope = span.makeCurrent()) {
      QuarkusTransaction.requiringNew().run(() -> outbox.publish(event(Map.of("n", 1))));
      assertThat(scope).isNotNull();
    } finally {
      span.end();
    }

    ConsumerRecord<String, String> message = awaitMessages(1).getFirst();
    assertThat(message.value()).isEqualTo("{\"n\":1}");
    assertThat(header(message, "ce_source")).isEqualTo("/outbox-test");
    assertThat(UUID.fromString(header(message, "ce_id")).version()).isEqualTo(7);
    assertThat(header(message, "traceparent"))
        .startsWith("00-" + span.getSpanContext().getTraceId())
        .doesNotContain(span.getSpanContext().getSpanId());
  }

  @Test
  void shouldEraseNowAndOnceMoreLater() {
    QuarkusTransaction.requiringNew().run(() -> outbox.publish(event("before")));

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.erase(
                    List.of(OutboxEvent.tombstone(TOPIC, key, "org.counterpart.thing.v1", key))));

    assertThat(awaitMessages(2).getLast().value()).isNull();
    assertThatThrownBy(() -> outbox.erase(List.of(event("alive"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldSendNothingOfATransactionThatRolledBack() {
    QuarkusTransaction.begin();
    outbox.publish(event("rolled back"));
    QuarkusTransaction.rollback();

    QuarkusTransaction.requiringNew().run(() -> outbox.publish(event("committed")));

    assertThat(awaitMessages(1)).extracting(ConsumerRecord::value).containsExactly("\"committed\"");
  }

  @Test
  void shouldSendATombstone() {
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.publish(OutboxEvent.tombstone(TOPIC, key, "org.counterpart.t.v1", key)));

    assertThat(awaitMessages(1).getFirst().value()).isNull();
  }

  @Test
  void shouldRefuseToPublishOutsideATransaction() {
    OutboxEvent event = event("x");

    assertThatThrownBy(() -> outbox.publish(event)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldTellThePublisherWhatCannotBeMadeJson() {
    OutboxEvent event = event(new Object());

    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.publish(event)))
        .isInstanceOf(OutboxException.class);
  }

  private OutboxEvent event(Object data) {
    return new OutboxEvent(TOPIC, key, "org.counterpart.thing.v1", key, data);
  }

  private List<ConsumerRecord<String, String>> awaitMessages(int count) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> reader.received().stream().filter(m -> m.key().equals(key)).toList(),
            messages -> messages.size() >= count);
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }
}
