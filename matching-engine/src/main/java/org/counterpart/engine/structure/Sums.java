package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * A sum for each word of an index, bit-sliced: bit <i>i</i> of 64 sums in one long. Adding a weight
 * to those of a bitmap is then a handful of instructions for 64 sums (a vertical counter).
 */
final class Sums {

  private final long[][] planes;
  private final long[] carry;
  private final int length;

  /**
   * @param longs how many longs of 64 sums each
   * @param bits of a sum
   */
  Sums(int longs, int bits) {
    length = longs;
    planes = new long[bits][longs];
    carry = new long[longs];
  }

  /** Adds {@code weight} to the sums whose bit is set. */
  void add(long[] bits, int weight) {
    for (int plane = 0; plane < planes.length; plane++) {
      if ((weight >>> plane & 1) != 0) {
        System.arraycopy(bits, 0, carry, 0, length);
        for (int up = plane; up < planes.length; up++) {
          ripple(planes[up], carry, length);
        }
      }
    }
  }

  private static void ripple(long[] plane, long[] carry, int length) {
    for (int i = 0; i < length; i++) {
      long sum = plane[i];
      long in = carry[i];
      plane[i] = sum ^ in;
      carry[i] = sum & in;
    }
  }

  /** Sets the bits of those sums that are at least {@code least}. */
  void atLeast(int least, long[] target) {
    Arrays.fill(target, -1);
    for (int plane = 0; plane < planes.length; plane++) {
      if ((least >>> plane & 1) != 0) {
        and(planes[plane], target, length);
      } else {
        or(planes[plane], target, length);
      }
    }
    if (least >>> planes.length != 0) {
      Arrays.fill(target, 0);
    }
  }

  private static void and(long[] plane, long[] target, int length) {
    for (int i = 0; i < length; i++) {
      target[i] &= plane[i];
    }
  }

  private static void or(long[] plane, long[] target, int length) {
    for (int i = 0; i < length; i++) {
      target[i] |= plane[i];
    }
  }
}
