package org.counterpart.benchmarks.measure;

import java.util.Collection;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * A measured case. Times are in microseconds.
 *
 * @param perSecond how many of the task one thread does in a second
 */
record Measured(
    Case what, double perSecond, double mean, double p50, double p99, double p999, Facts facts) {

  /** Reads JMH's results; without a throughput of its own it is what the mean time allows. */
  static Measured of(Case what, Collection<RunResult> results, Facts facts) {
    Statistics times = statistics(results, Mode.SampleTime);
    Statistics throughput = statistics(results, Mode.Throughput);
    double mean = times.getMean();
    return new Measured(
        what,
        throughput == null ? 1e6 / mean : 1e6 * throughput.getMean(),
        mean,
        times.getPercentile(50),
        times.getPercentile(99),
        times.getPercentile(99.9),
        facts);
  }

  private static Statistics statistics(Collection<RunResult> results, Mode mode) {
    for (RunResult result : results) {
      if (result.getParams().getMode() == mode) {
        return result.getPrimaryResult().getStatistics();
      }
    }
    return null;
  }

  /** Bytes of the index for each partner or opportunity. */
  double bytesEach() {
    return facts.bytes() / (double) what.partners();
  }
}
