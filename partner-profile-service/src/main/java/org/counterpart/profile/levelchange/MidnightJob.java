package org.counterpart.profile.levelchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** Notices that a new day (UTC) has begun. */
@ApplicationScoped
class MidnightJob {
  private final LevelSweep sweep;
  private final Clock clock;

  /** Alerts go by its age: it is at most as old as the day. */
  private final AtomicLong lastDone = new AtomicLong();

  @Inject
  MidnightJob(LevelSweep sweep, Clock clock, MeterRegistry registry) {
    this.sweep = sweep;
    this.clock = clock;
    registry.gauge("level.sweep.last.seconds", lastDone);
  }

  @Scheduled(
      identity = "level-changes",
      every = "{level-changes.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    sweep.upTo(LocalDate.now(clock));
    lastDone.set(Instant.now(clock).getEpochSecond());
  }
}
