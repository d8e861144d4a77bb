package org.counterpart.benchmarks.ecosystem;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers of which the first are the most frequent: the nth as often as (n + 2)^-0.8. */
final class Zipf {

  private static final double EXPONENT = 0.8;

  private final double[] cumulated;

  Zipf(int count) {
    cumulated = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.pow(i + 2.0, -EXPONENT);
      cumulated[i] = sum;
    }
  }

  /** 0 to the count, exclusive. */
  int draw(RandomGenerator random) {
    double at = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, at);
    return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found);
  }
}
