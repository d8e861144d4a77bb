package org.counterpart.profile.freshness;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Asks whoever is due. */
@ApplicationScoped
class FreshnessJob {
  private final Reminders reminders;
  private final Clock clock;

  /** Alerts go by its age: it is at most as old as the interval and what one run takes. */
  private final AtomicLong lastDone = new AtomicLong();

  @Inject
  FreshnessJob(Reminders reminders, Clock clock, MeterRegistry registry) {
    this.reminders = reminders;
    this.clock = clock;
    registry.gauge("profile.reminders.last.seconds", lastDone);
  }

  @Scheduled(
      identity = "freshness",
      every = "{freshness.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    reminders.sendDue();
    lastDone.set(Instant.now(clock).getEpochSecond());
  }
}
