package org.counterpart.engine.structure;

/** Bitmaps as arrays of longs. */
final class Bits {

  private static final long LOW = 0x0101_0101_0101_0101L;
  private static final long GATHER = 0x0102_0408_1020_4080L;

  /** For each byte of a bitmap a long with all bits of a byte set where a bit is. */
  private static final long[] SPREAD = new long[256];

  static {
    for (int bits = 0; bits < SPREAD.length; bits++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        SPREAD[bits] |= (bits >>> bit & 1) != 0 ? 0xffL << (bit * Byte.SIZE) : 0;
      }
    }
  }

  private Bits() {}

  /** A long with all bits of a byte set for each of the lowest eight bits that is set. */
  static long spread(int bits) {
    return SPREAD[bits & 0xff];
  }

  /** A long with the same in all its bytes. */
  static long everywhere(int value) {
    return (value & 0xff) * LOW;
  }

  /**
   * Which of the eight unsigned bytes of a long are at least some value. Compares the even bytes
   * and the odd ones apart, so that each has room for its borrow.
   *
   * @param least 0 to 255
   */
  static int atLeast(long bytes, int least) {
    long room = 0x0100_0100_0100_0100L;
    long even = 0x00ff_00ff_00ff_00ffL;
    long bar = least * 0x0001_0001_0001_0001L;
    long low = ((((bytes & even) | room) - bar) & room) >>> Byte.SIZE;
    long high = ((((bytes >>> Byte.SIZE) & even) | room) - bar) & room;
    return (int) (((low | high) * GATHER) >>> (Long.SIZE - Byte.SIZE));
  }

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

  /** One bit, from the lowest, for each byte that is not 0. */
  static long bytes(long word) {
    long any = word | word >>> 4;
    any |= any >>> 2;
    any |= any >>> 1;
    return ((any & LOW) * GATHER) >>> (Long.SIZE - Byte.SIZE);
  }
}
