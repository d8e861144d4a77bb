package org.counterpart.profile.erasurelog;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How many erasures some service has not reported on, and for how long. */
@ApplicationScoped
class ErasureMetrics {
  private final ErasureRepository erasures;
  private final Clock clock;
  private final AtomicLong open = new AtomicLong();
  private final AtomicLong oldestSeconds = new AtomicLong();

  @Inject
  ErasureMetrics(ErasureRepository erasures, Clock clock, MeterRegistry registry) {
    this.erasures = erasures;
    this.clock = clock;
    registry.gauge("erasure.open", open);
    registry.gauge("erasure.oldest.open.age.seconds", oldestSeconds);
  }

  @Scheduled(
      identity = "erasure-metrics",
      every = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void count() {
    var found = QuarkusTransaction.requiringNew().call(erasures::open);
    open.set(found.count());
    oldestSeconds.set(
        found.oldest().map(o -> Duration.between(o, clock.instant()).toSeconds()).orElse(0L));
  }
}
