package org.counterpart.engine;

import java.util.function.DoubleToIntFunction;

/**
 * What a part can contribute, and how a contribution grows with what it measures. A measure
 * <i>x</i>, as a fraction of {@code scale} and at most 1, gives ln(1 + bend · x) / ln(1 + bend) of
 * the share: growing from 0 to 1, the steeper at the beginning the larger the bend, and straight
 * where the bend is 0.
 *
 * @param units the most that it contributes, in 2<sup>-16</sup>
 * @param scale the measure from which on it contributes all of that; more than 0
 * @param bend 0 or more
 */
public record Share(int units, double scale, double bend) {

  /**
   * @throws IllegalArgumentException when a number is out of range
   */
  public Share {
    if (units < 0 || units > Weights.WHOLE) {
      throw new IllegalArgumentException("units not in 0.." + Weights.WHOLE + ": " + units);
    }
    if (!(scale > 0) || !(bend >= 0)) {
      throw new IllegalArgumentException("scale " + scale + " or bend " + bend + " out of range");
    }
  }

  /** A share that grows straight with a fraction. */
  public static Share straight(int units) {
    return new Share(units, 1, 0);
  }

  /** What a measure contributes, in units; {@code measure} is 0 or more. */
  public int of(double measure) {
    return measure <= 0 || units == 0 ? 0 : of(measure, perLog());
  }

  /** {@link #of(double)} for many, with what does not depend on the measure computed once. */
  public DoubleToIntFunction forMany() {
    double perLog = perLog();
    return measure -> measure <= 0 || units == 0 ? 0 : of(measure, perLog);
  }

  private int of(double measure, double perLog) {
    double fraction = Math.min(1, measure / scale);
    return (int) Math.round(perLog * (bend == 0 ? fraction : StrictMath.log(1 + bend * fraction)));
  }

  private double perLog() {
    return bend == 0 ? units : units / StrictMath.log(1 + bend);
  }
}
