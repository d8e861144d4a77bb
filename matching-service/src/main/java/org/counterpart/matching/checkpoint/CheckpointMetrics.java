package org.counterpart.matching.checkpoint;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What becomes of checkpoints, for the dashboards. */
@Singleton
final class CheckpointMetrics {

  private static final double SECOND = TimeUnit.SECONDS.toMillis(1);

  private final MeterRegistry registry;
  private final InstantSource clock;
  private final Timer times;
  private volatile Kept kept = new Kept(Instant.EPOCH, Double.NaN);

  /** The checkpoint that there is. */
  private record Kept(Instant asOf, double bytes) {}

  @Inject
  CheckpointMetrics(MeterRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
    Gauge.builder("matching.checkpoint.age", this, CheckpointMetrics::age)
        .description("Time since the index was as the checkpoint has it; NaN without one")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("matching.checkpoint.size", this, metrics -> metrics.kept.bytes)
        .description("Size of the checkpoint; NaN without one")
        .baseUnit("bytes")
        .register(registry);
    times =
        Timer.builder("matching.checkpoint.save.time")
            .description("Time to save a checkpoint")
            .register(registry);
    // There before the first of them, so that an alert sees the step from none to one.
    List.of("saved", "failed").forEach(this::saves);
    List.of("restored", "refused", "damaged", "absent").forEach(this::restores);
  }

  private Counter saves(String result) {
    return Counter.builder("matching.checkpoint.saves")
        .description("Checkpoints that were saved, and that could not be")
        .tag("result", result)
        .register(registry);
  }

  private Counter restores(String result) {
    return Counter.builder("matching.checkpoint.restores")
        .description("What a start found of a checkpoint")
        .tag("result", result)
        .register(registry);
  }

  private double age() {
    Kept now = kept;
    return Double.isNaN(now.bytes)
        ? Double.NaN
        : Duration.between(now.asOf, clock.instant()).toMillis() / SECOND;
  }

  /** There is one. */
  void kept(Instant asOf, long bytes) {
    kept = new Kept(asOf, bytes);
  }

  void saved(Instant asOf, long bytes, Duration took) {
    kept(asOf, bytes);
    times.record(took);
    saves("saved").increment();
  }

  void failed() {
    saves("failed").increment();
  }

  /**
   * @param result {@code restored}, {@code refused}, {@code damaged} or {@code absent}
   */
  void restore(String result) {
    restores(result).increment();
  }
}
