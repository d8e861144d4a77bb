package org.counterpart.notification.sending;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.MDC;

/** Continues the trace that began with a request to another service, and ends with this mail. */
@ApplicationScoped
class SendTrace {
  private static final TextMapGetter<String> TRACEPARENT =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String carrier) {
          return List.of("traceparent");
        }

        @Override
        public String get(String carrier, String key) {
          return key.equals("traceparent") ? carrier : null;
        }
      };

  private final Tracer tracer;

  @Inject
  SendTrace(Tracer tracer) {
    this.tracer = tracer;
  }

  Span start(Claim claim) {
    Context parent =
        W3CTraceContextPropagator.getInstance()
            .extract(Context.root(), claim.traceparent(), TRACEPARENT);
    Span span =
        tracer
            .spanBuilder("send mail")
            .setParent(parent)
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute("counterpart.delivery", claim.id().toString())
            .setAttribute("counterpart.kind", claim.subject().kind().name())
            .setAttribute("counterpart.about", claim.subject().about().toString())
            .setAttribute("counterpart.attempt", claim.attempts())
            .startSpan();
    MDC.put("traceId", span.getSpanContext().getTraceId());
    MDC.put("spanId", span.getSpanContext().getSpanId());
    return span;
  }

  void end(Span span, Verdict verdict) {
    switch (verdict) {
      case Verdict.Sent _ -> span.setStatus(StatusCode.OK);
      case Verdict.Suppressed s -> span.setAttribute("counterpart.suppressed", s.reason().name());
      case Verdict.Retry retry -> span.setStatus(StatusCode.ERROR, retry.trouble().code());
      case Verdict.Failed failed -> span.setStatus(StatusCode.ERROR, failed.trouble().code());
    }
  }

  void clear(Span span) {
    span.end();
    MDC.remove("traceId");
    MDC.remove("spanId");
  }
}
