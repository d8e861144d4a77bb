package org.counterpart.benchmarks.team;

/** What partners cost a day. */
public final class Rates {

  private static final int LEAST = 400;
  private static final int RANGE = 1200;

  /** No partner costs more. */
  static final int MOST = LEAST + RANGE - 1;

  private Rates() {}

  /** The same for a partner each time; 400 to 1,599. */
  public static int of(int partner) {
    long bits = (partner + 1L) * 0x9E3779B97F4A7C15L;
    return LEAST + (int) ((bits >>> 33) % RANGE);
  }
}
