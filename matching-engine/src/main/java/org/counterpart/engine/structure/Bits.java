package org.counterpart.engine.structure;

/** Bitmaps as arrays of longs. */
final class Bits {

  private static final long LOW = 0x0101_0101_0101_0101L;
  private static final long GATHER = 0x0102_0408_1020_4080L;

  private Bits() {}

  /** Adds a bitmap, which may be shorter, to another. */
  static void or(long[] bits, long[] target) {
    int length = Math.min(bits.length, target.length);
    for (int i = 0; i < length; i++) {
      target[i] |= bits[i];
    }
  }

  /** Leaves what both have; what the shorter one lacks is 0. */
  static void and(long[] bits, long[] target) {
    int length = Math.min(bits.length, target.length);
    for (int i = 0; i < length; i++) {
      target[i] &= bits[i];
    }
    for (int i = length; i < target.length; i++) {
      target[i] = 0;
    }
  }

  /** {@code target} becomes {@code bits} without {@code less}; all of the same length. */
  static void andNot(long[] bits, long[] less, long[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] = bits[i] & ~less[i];
    }
  }

  /** Whether any bit is set in a stretch. */
  static boolean any(long[] bits, int from, int length) {
    long any = 0;
    for (int i = from; i < from + length; i++) {
      any |= bits[i];
    }
    return any != 0;
  }

  /** One bit, from the lowest, for each byte that is not 0. */
  static long bytes(long word) {
    long any = word | word >>> 4;
    any |= any >>> 2;
    any |= any >>> 1;
    return ((any & LOW) * GATHER) >>> (Long.SIZE - Byte.SIZE);
  }
}
