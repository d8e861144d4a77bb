package org.counterpart.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** What operators see of the outbox. The age grows even while the relay hangs. */
@Singleton
class OutboxMetrics {

  private final MeterRegistry registry;
  private final AtomicReference<Backlog> backlog = new AtomicReference<>(Backlog.EMPTY);
  private final AtomicBoolean leading = new AtomicBoolean();

  @Inject
  OutboxMetrics(MeterRegistry registry) {
    this.registry = registry;
    registry.gauge("outbox.pending", backlog, current -> current.get().pending());
    registry.gauge("outbox.parked", backlog, current -> current.get().parked());
    registry.gauge(
        "outbox.oldest.age.seconds",
        backlog,
        current -> current.get().oldestAgeSeconds(Instant.now()));
    registry.gauge("outbox.leading", leading, current -> current.get() ? 1 : 0);
  }

  void measured(Backlog measured) {
    backlog.set(measured);
  }

  void leading(boolean now) {
    leading.set(now);
  }

  void relayed(String topic) {
    registry.counter("outbox.relayed", "topic", topic).increment();
  }

  void failed(String topic) {
    registry.counter("outbox.failures", "topic", topic).increment();
  }

  void parked(String topic) {
    registry.counter("outbox.refused", "topic", topic).increment();
  }
}
