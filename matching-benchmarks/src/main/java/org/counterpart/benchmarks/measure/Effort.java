package org.counterpart.benchmarks.measure;

import java.time.Duration;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;

/**
 * How long each case is measured.
 *
 * @param forks JVMs, one after the other
 * @param warmups iterations that do not count
 * @param iterations those that do
 * @param time of each iteration
 * @param modes what JMH measures
 */
record Effort(int forks, int warmups, int iterations, Duration time, List<Mode> modes) {

  /** Times of single queries only: with one thread their mean tells how many go into a second. */
  static Effort brief() {
    return new Effort(2, 2, 3, Duration.ofSeconds(1), List.of(Mode.SampleTime));
  }

  static Effort whole() {
    return new Effort(2, 4, 5, Duration.ofSeconds(3), List.of(Mode.SampleTime, Mode.Throughput));
  }

  /** To see that everything works; the figures mean nothing. */
  static Effort trial() {
    return new Effort(1, 1, 1, Duration.ofMillis(200), List.of(Mode.SampleTime));
  }
}
