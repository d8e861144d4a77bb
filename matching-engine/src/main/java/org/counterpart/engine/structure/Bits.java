package org.counterpart.engine.structure;

/** Bitmaps as arrays of longs. */
final class Bits {

  /** A page on which nobody holds something. */
  static final long[] NONE = new long[Page.WORDS];

  private Bits() {}

  /** Adds a bitmap, which may be shorter, to another. */
  static void or(long[] bits, long[] target) {
    int length = Math.min(bits.length, target.length);
    for (int i = 0; i < length; i++) {
      target[i] |= bits[i];
    }
  }

  static void and(long[] bits, long[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] &= bits[i];
    }
  }

  static void andNot(long[] bits, long[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] &= ~bits[i];
    }
  }
}
