package org.counterpart.outbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries a trace across the outbox: from the request to the row, from the row to the record. */
@Singleton
class TraceContexts {

  static final String TRACEPARENT = "traceparent";

  private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
  private static final TextMapGetter<String> FROM_COLUMN = new TraceparentColumn();

  private final OpenTelemetry telemetry;

  @Inject
  TraceContexts(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
  }

  /** The W3C {@code traceparent} of the running span, or null when there is none. */
  String current() {
    return traceparent(Context.current());
  }

  /** Starts the span of one send, as a child of the span in which the event was published. */
  Span startSend(OutboxRow row) {
    return telemetry
        .getTracer("org.counterpart.outbox")
        .spanBuilder("relay " + row.topic())
        .setParent(W3C.extract(Context.root(), row.traceparent(), FROM_COLUMN))
        .setSpanKind(SpanKind.PRODUCER)
        .setAttribute("messaging.system", "kafka")
        .setAttribute("messaging.destination.name", row.topic())
        .setAttribute("messaging.message.id", row.id().toString())
        .startSpan();
  }

  /** What the record carries on: the send's span, or the stored one where tracing is off. */
  String traceparent(Span send, OutboxRow row) {
    String traceparent = traceparent(Context.root().with(send));
    return traceparent == null ? row.traceparent() : traceparent;
  }

  void end(Span send, Exception failure) {
    if (failure != null) {
      send.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
    }
    send.end();
  }

  private static String traceparent(Context context) {
    Map<String, String> carrier = new HashMap<>();
    W3C.inject(context, carrier, Map::put);
    return carrier.get(TRACEPARENT);
  }

  private static final class TraceparentColumn implements TextMapGetter<String> {

    @Override
    public Iterable<String> keys(String carrier) {
      return List.of(TRACEPARENT);
    }

    @Override
    public String get(String carrier, String key) {
      return TRACEPARENT.equals(key) ? carrier : null;
    }
  }
}
