package org.counterpart.benchmarks.measure;

import java.time.Duration;

/**
 * How long each case is measured. The time is the same for everybody: whoever is slow answers fewer
 * questions in it, at least one in each iteration.
 *
 * @param forks JVMs, one after the other
 * @param warmups iterations that do not count
 * @param iterations those that do
 * @param time of each iteration
 */
record Effort(int forks, int warmups, int iterations, Duration time) {

  static Effort brief() {
    return new Effort(2, 2, 3, Duration.ofMillis(600));
  }

  static Effort whole() {
    return new Effort(2, 3, 5, Duration.ofSeconds(2));
  }

  /** To see that everything works; the figures mean nothing. */
  static Effort trial() {
    return new Effort(1, 1, 1, Duration.ofMillis(200));
  }

  /** How long one case takes at the least. */
  Duration each() {
    return time.multipliedBy((long) forks * (warmups + iterations));
  }
}
