package org.counterpart.engine.affinity;

/**
 * Fractions as whole numbers of 2<sup>-40</sup>, so that a sum does not depend on the order in
 * which its addends come. Holds up to eight million, which no sum here comes near.
 */
final class Fixed {

  private static final double ONE = 1L << 40;

  private Fixed() {}

  static long of(double value) {
    return (long) (value * ONE);
  }

  static double toDouble(long fixed) {
    return fixed / ONE;
  }
}
