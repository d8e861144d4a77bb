package org.counterpart.engine.percolation;

import java.util.Arrays;

/**
 * What stands under a key for an opportunity: four longs side by side that rule out most partners
 * before anything else is read. Where the opportunity is; bits of what it asks for; bits of that
 * without which nobody reaches its threshold; and its {@link Reach}.
 */
final class Posting {

  /** How many longs. */
  static final int SIZE = 4;

  /** Places of the longs. */
  static final int WHERE = 0;

  static final int ASKED = 1;
  static final int REQUIRED = 2;
  static final int REACH = 3;

  private static final int ROW_BITS = 26;
  static final int MOST_ROWS = 1 << ROW_BITS;
  private static final int MOST_LEAST = (1 << (Integer.SIZE - ROW_BITS)) - 1;

  private Posting() {}

  /**
   * @param offset of the numbers of the opportunity
   * @param row below {@link #MOST_ROWS}
   * @param least how many bits of what is asked for somebody has at least who reaches the threshold
   */
  static long where(int offset, int row, int least) {
    return (long) offset << Integer.SIZE | (long) Math.min(least, MOST_LEAST) << ROW_BITS | row;
  }

  static int offset(long where) {
    return (int) (where >>> Integer.SIZE);
  }

  static int row(long where) {
    return (int) where & (MOST_ROWS - 1);
  }

  static int least(long where) {
    return (int) where >>> ROW_BITS;
  }

  /** The bit of a demand; several share one. */
  static long bit(int demand) {
    return 1L << demand;
  }

  static long asked(int[] demands, int count) {
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits |= bit(demands[i]);
    }
    return bits;
  }

  /** Bits of the demands that are worth more than what may be missing. */
  static long required(int[] demands, int[] units, int count, int threshold) {
    int slack = -threshold;
    for (int i = 0; i < count; i++) {
      slack += units[i];
    }
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits |= units[i] > slack ? bit(demands[i]) : 0;
    }
    return bits;
  }

  /** How many of the bits somebody has at least who reaches the threshold. */
  static int least(int[] demands, int[] units, int count, int threshold) {
    int[] worth = new int[Long.SIZE];
    for (int i = 0; i < count; i++) {
      worth[demands[i] % Long.SIZE] += units[i];
    }
    Arrays.sort(worth);
    int least = 0;
    int sum = 0;
    while (sum < threshold && least < Long.SIZE) {
      sum += worth[Long.SIZE - 1 - least++];
    }
    return least;
  }
}
