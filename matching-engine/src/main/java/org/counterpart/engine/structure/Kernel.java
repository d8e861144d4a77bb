package org.counterpart.engine.structure;

/**
 * Sums of weights over bitmaps, one byte for each position: what a query looks at everything with.
 * Every implementation gives the same answers. Sums are unsigned.
 */
interface Kernel {

  /** The most that weights may sum to. */
  int MOST = 255;

  /**
   * Writes, for each bit of some bitmaps, the sum of the weights of those in which it is set.
   *
   * @param bitmaps the first {@code count} of them are read, so many longs from {@code from}
   * @param weights of the bitmaps, which sum to at most {@link #MOST}
   * @param sums where they are written, from {@code at}: 64 bytes for each long
   */
  void sum(long[][] bitmaps, int[] weights, int count, int from, byte[] sums, int at, int longs);

  /** Sets to 0 the sums, from {@code at}, of all bits that are not in {@code mask}. */
  void keep(long[] mask, byte[] sums, int at, int longs);

  /**
   * Which of the 64 sums from {@code at} are at least {@code least}: one bit each.
   *
   * @param least 0 to {@link #MOST}
   */
  long atLeast(byte[] sums, int at, int least);

  /**
   * How many sums are at least {@code least}.
   *
   * @param sums a multiple of 64 of them
   * @param least 0 to {@link #MOST}
   */
  int count(byte[] sums, int least);

  /** The fastest that this JVM can run. */
  static Kernel best() {
    return Best.KERNEL;
  }

  /** Found once. */
  final class Best {
    private static final Kernel KERNEL = VectorKernels.find().orElseGet(ScalarKernel::new);

    private Best() {}
  }
}
