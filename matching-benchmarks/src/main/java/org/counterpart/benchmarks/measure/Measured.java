package org.counterpart.benchmarks.measure;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * A measured case. Times are in microseconds.
 *
 * @param queries how many were timed; of fewer than a hundred the p99 is the slowest
 * @param perSecond how many of the task one thread does in a second
 * @param load how many threads of the machine had been busy in the minute before
 */
record Measured(
    Case what,
    long queries,
    double perSecond,
    double mean,
    double p50,
    double p99,
    double p999,
    Facts facts,
    double load) {

  /** Reads JMH's results; with one thread the mean time tells how many go into a second. */
  static Measured of(Case what, Collection<RunResult> results, Facts facts, double load) {
    Statistics times = results.iterator().next().getPrimaryResult().getStatistics();
    double mean = times.getMean();
    return new Measured(
        what,
        times.getN(),
        1e6 / mean,
        mean,
        times.getPercentile(50),
        times.getPercentile(99),
        times.getPercentile(99.9),
        facts,
        load);
  }

  /** Bytes of the index for each partner or opportunity; on the heap as measured there. */
  double bytesEach() {
    long bytes = facts.heap() > 0 ? facts.heap() : facts.bytes();
    return bytes / (double) what.partners();
  }
}
