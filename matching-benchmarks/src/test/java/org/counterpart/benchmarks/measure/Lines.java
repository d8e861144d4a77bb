package org.counterpart.benchmarks.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Measured lines for tests. */
final class Lines {

  static final Surroundings SURROUNDINGS =
      new Surroundings(
          "Some processor, 3 GHz",
          4,
          24,
          "Some VM 25",
          "abc123",
          "benchmark",
          LocalDate.of(2026, 11, 22));

  private Lines() {}

  static Measured line(String who, boolean isEngine, int partners, double micros) {
    return line(Case.TOP, who, isEngine, partners, micros);
  }

  static Measured line(String task, String who, boolean isEngine, int partners, double micros) {
    Case what =
        new Case(
            task,
            who,
            isEngine,
            partners,
            Plan.FEW,
            0,
            task.equals(Case.TOP) ? StructuralBenchmark.class : TeamBenchmark.class,
            Map.of(),
            List.of("-Dx=y"),
            "facts");
    return new Measured(
        what,
        1000,
        1e6 / micros,
        micros,
        micros,
        3 * micros,
        9 * micros,
        new Facts(64L * partners, 0, 200, 1.5, ""),
        0.5);
  }
}
