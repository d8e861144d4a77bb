package org.counterpart.benchmarks.running;

import java.time.Duration;
import java.util.List;

/** Nearest-rank percentiles of measured times. */
public final class Percentiles {

  private final List<Duration> sorted;

  public Percentiles(List<Duration> times) {
    sorted = times.stream().sorted().toList();
  }

  /**
   * The least of the times that so many per cent do not exceed.
   *
   * @param percent above 0, up to 100
   * @return zero when nothing was measured
   */
  public Duration at(double percent) {
    if (sorted.isEmpty()) {
      return Duration.ZERO;
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }
}
