package org.counterpart.engine.affinity;

/** Logarithms of small whole numbers: the same bits on every machine, looked up. */
final class Logs {

  private static final double[] OF_ONE_MORE = new double[1024];

  static {
    for (int i = 0; i < OF_ONE_MORE.length; i++) {
      OF_ONE_MORE[i] = StrictMath.log(1.0 + i);
    }
  }

  private Logs() {}

  /** ln(1 + count). */
  static double ofOneMore(int count) {
    return count < OF_ONE_MORE.length ? OF_ONE_MORE[count] : StrictMath.log(1.0 + count);
  }

  /** How much a word says that {@code having} of {@code all} have: ln((all + 1) / (having + ½)). */
  static double rarity(int all, int having) {
    return Math.max(0, StrictMath.log((all + 1) / (having + 0.5)));
  }
}
