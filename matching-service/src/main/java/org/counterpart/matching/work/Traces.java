package org.counterpart.matching.work;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Continues the trace that a record carries. */
@Singleton
class Traces {

  private static final TextMapGetter<Headers> FROM_HEADERS = new HeaderGetter();

  private final OpenTelemetry telemetry;

  @Inject
  Traces(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
  }

  /** Starts the span of the work on a record. */
  Span start(ConsumerRecord<String, byte[]> record) {
    Context parent =
        W3CTraceContextPropagator.getInstance()
            .extract(Context.root(), record.headers(), FROM_HEADERS);
    return telemetry
        .getTracer("org.counterpart.matching")
        .spanBuilder("match " + record.topic())
        .setParent(parent)
        .setSpanKind(SpanKind.CONSUMER)
        .setAttribute("messaging.system", "kafka")
        .setAttribute("messaging.destination.name", record.topic())
        .setAttribute("messaging.kafka.message.offset", record.offset())
        .startSpan();
  }

  private static final class HeaderGetter implements TextMapGetter<Headers> {

    @Override
    public Iterable<String> keys(Headers headers) {
      List<String> keys = new ArrayList<>();
      headers.forEach(header -> keys.add(header.key()));
      return keys;
    }

    @Override
    public String get(Headers headers, String key) {
      Header header = headers == null ? null : headers.lastHeader(key);
      return header == null || header.value() == null
          ? null
          : new String(header.value(), StandardCharsets.US_ASCII);
    }
  }
}
