package org.counterpart.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.outbox.Rows.row;

import io.opentelemetry.api.OpenTelemetry;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RecordSenderTest {

  private final PickyProducer kafka = new PickyProducer();
  private final RecordSender sender =
      new RecordSender(
          kafka, new CloudEventRecords("test"), new TraceContexts(OpenTelemetry.noop()));

  @Test
  void shouldTellForEachRowWhatBecameOfIt() {
    OutboxRow good = row(1, "t", "good");
    OutboxRow large = row(2, "t", "too-large");
    OutboxRow late = row(3, "u", "timeout");

    List<SendResult> results = sender.send(List.of(good, large, late));

    assertThat(results).extracting(SendResult::row).containsExactly(good, large, late);
    assertThat(results)
        .extracting(Object::getClass)
        .containsExactly(
            SendResult.Acknowledged.class, SendResult.Refused.class, SendResult.Failed.class);
    assertThat(sender.broken()).isFalse();
  }

  @Test
  void shouldNotTryATopicAgainThatFailedAtOnce() {
    List<SendResult> results =
        sender.send(List.of(row(1, "t", "timeout"), row(2, "t", "a"), row(3, "u", "b")));

    assertThat(results).extracting(result -> result.row().position()).containsExactly(1L, 3L);
    assertThat(kafka.history()).extracting(ProducerRecord::key).containsExactly("b");
  }

  @Test
  void shouldAskForANewProducerAfterAnErrorThatNoRetryCures() {
    List<SendResult> results = sender.send(List.of(row(1, "t", "forbidden")));

    assertThat(results).hasOnlyElementsOfType(SendResult.Failed.class);
    assertThat(sender.broken()).isTrue();
  }

  @Test
  void shouldCarryTheStoredTraceOnWhereTracingIsOff() {
    String traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    sender.send(List.of(row(1, "t", "a", "{}", traceparent)));

    assertThat(kafka.history().getFirst().headers().lastHeader("traceparent").value())
        .asString()
        .isEqualTo(traceparent);
  }

  /** Fails by key, as Kafka's producer reports it. */
  private static final class PickyProducer extends MockProducer<String, byte[]> {

    PickyProducer() {
      super(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
      sendException =
          switch (record.key()) {
            case "too-large" -> new RecordTooLargeException("1048577 bytes");
            case "timeout" -> new TimeoutException("no metadata");
            case "forbidden" -> new TopicAuthorizationException("no");
            default -> null;
          };
      return super.send(record);
    }
  }
}
