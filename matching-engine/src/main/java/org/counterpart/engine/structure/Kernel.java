package org.counterpart.engine.structure;

/**
 * Tells which rows hold enough: what a query looks at everybody with. Every implementation gives
 * the same answers.
 */
interface Kernel {

  /** The most that weights may sum to. */
  int MOST = 255;

  /**
   * Writes which rows of a line hold so much that its weights sum to at least {@code least}.
   *
   * @param bitmaps the first {@code count} of them are read, {@link Chunk#LINE} longs from {@code
   *     from}
   * @param weights of the bitmaps, which sum to at most {@link #MOST}
   * @param least 1 to {@link #MOST}
   * @param rows where they are written, one bit each
   */
  void reach(long[][] bitmaps, int[] weights, int count, int from, int least, long[] rows);

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
