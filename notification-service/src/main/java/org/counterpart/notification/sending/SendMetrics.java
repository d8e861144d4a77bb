package org.counterpart.notification.sending;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** How long attempts take and how they end. */
@ApplicationScoped
class SendMetrics {
  private final MeterRegistry registry;

  @Inject
  SendMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  void attempted(Verdict verdict, long nanos) {
    Timer.builder("delivery.attempt")
        .description("Time from a claimed delivery to its stored outcome")
        .tag("outcome", outcome(verdict))
        .publishPercentileHistogram()
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
    if (verdict instanceof Verdict.Retry retry && retry.trouble().ambiguous()) {
      registry.counter("delivery.ambiguous").increment();
    }
  }

  private static String outcome(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Sent _ -> "sent";
      case Verdict.Retry _ -> "retry";
      case Verdict.Failed _ -> "failed";
      case Verdict.Suppressed _ -> "suppressed";
    };
  }
}
