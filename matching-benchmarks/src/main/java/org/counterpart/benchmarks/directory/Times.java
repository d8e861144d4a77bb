package org.counterpart.benchmarks.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.benchmarks.running.Percentiles;

/** How long the searches of one kind took. */
final class Times {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final String what;
  private final List<Duration> took = new ArrayList<>();

  Times(String what) {
    this.what = what;
  }

  void time(Runnable search) {
    var begin = System.nanoTime();
    search.run();
    took.add(Duration.ofNanos(System.nanoTime() - begin));
  }

  /** A line of a table: what, how often, p50, p99 and most, in milliseconds. */
  String row() {
    var percentiles = new Percentiles(took);
    return "| %s | %,d | %.1f | %.1f | %.1f |"
        .formatted(
            what,
            took.size(),
            milliseconds(percentiles.at(50)),
            milliseconds(percentiles.at(99)),
            milliseconds(percentiles.at(100)));
  }

  private static double milliseconds(Duration duration) {
    return duration.toNanos() / NANOS_PER_MILLISECOND;
  }
}
