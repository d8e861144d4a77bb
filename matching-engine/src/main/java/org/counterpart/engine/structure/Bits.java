package org.counterpart.engine.structure;

/** Bitmaps as arrays of longs. */
final class Bits {

  private Bits() {}

  /** Adds a bitmap to another of the same length. */
  static void or(long[] bits, long[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] |= bits[i];
    }
  }

  /** Leaves what both have; of the same length. */
  static void and(long[] bits, long[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] &= bits[i];
    }
  }
}
