package org.counterpart.matching.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.counterpart.matching.event.MatchEvent;

/** What the worker does, for the dashboards. */
@Singleton
class WorkMetrics {

  private final MeterRegistry registry;
  private final AtomicLong lag = new AtomicLong();
  private final AtomicInteger leading = new AtomicInteger();

  @Inject
  WorkMetrics(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("matching.work.lag", lag, AtomicLong::get)
        .description("Records that the worker has not worked on yet; 0 where it is another's turn")
        .register(registry);
    Gauge.builder("matching.work.leading", leading, AtomicInteger::get)
        .description("1 where this instance is the worker")
        .register(registry);
  }

  void lag(long records) {
    lag.set(records);
  }

  void leading(boolean leads) {
    leading.set(leads ? 1 : 0);
    lag.set(0);
  }

  /** Work that may be interrupted. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws InterruptedException;
  }

  <T> T timed(String topic, Work<T> work) throws InterruptedException {
    Timer.Sample sample = Timer.start(registry);
    try {
      return work.done();
    } finally {
      sample.stop(
          Timer.builder("matching.match.time")
              .description("Time to find whom a record gives reason to tell")
              .tag("topic", topic)
              .publishPercentileHistogram()
              .register(registry));
    }
  }

  void told(MatchEvent match) {
    String reason = match.reason().name().toLowerCase(Locale.ROOT);
    registry.counter("matching.told", "reason", reason).increment();
  }

  void deadLetter(String topic) {
    registry.counter("matching.dead.letters", "topic", topic).increment();
  }
}
