package org.counterpart.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes the record of a row: a CloudEvent 1.0 in binary mode. */
final class CloudEventRecords {

  private static final String JSON = "application/json";

  private final URI source;

  CloudEventRecords(String application) {
    this.source = URI.create("/" + application);
  }

  ProducerRecord<String, byte[]> of(OutboxRow row, String traceparent) {
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(row.id().toString())
            .withSource(source)
            .withType(row.type())
            .withSubject(row.subject())
            .withTime(row.createdAt().atOffset(ZoneOffset.UTC));
    if (row.data() != null) {
      event.withData(JSON, row.data().getBytes(StandardCharsets.UTF_8));
    }
    ProducerRecord<String, byte[]> message =
        KafkaMessageFactory.<String>createWriter(row.topic(), row.key()).writeBinary(event.build());
    if (traceparent != null) {
      message
          .headers()
          .add(TraceContexts.TRACEPARENT, traceparent.getBytes(StandardCharsets.US_ASCII));
    }
    return message;
  }
}
