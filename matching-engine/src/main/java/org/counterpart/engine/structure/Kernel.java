package org.counterpart.engine.structure;

/**
 * Adds weights to the positions of bitmaps and tells which of them reach a sum: what a query spends
 * its time with. Every implementation gives the same answers.
 *
 * <p>The bitmaps have a multiple of {@link #LINE} longs.
 */
interface Kernel {

  /** The most that weights may sum to. */
  int MOST = 255;

  /** Longs that are worked on together: a line of the processor's cache. */
  int LINE = 8;

  /**
   * Sets a bit in {@code target} for each position whose weights sum to at least {@code least}, and
   * clears the others.
   *
   * @param bitmaps the first {@code count} of them are read, from 0 to {@code length}
   * @param weights of the bitmaps, which sum to at most {@link #MOST}
   * @param least 0 to {@link #MOST}
   * @param target at least {@code length} longs
   */
  void atLeast(long[][] bitmaps, int[] weights, int count, int least, long[] target, int length);

  /**
   * The same for some lines; the others of {@code target} stay as they are.
   *
   * @param lines numbers of lines, from 0; those from {@code from} to before {@code to} are read
   */
  void atLeast(
      long[][] bitmaps,
      int[] weights,
      int count,
      int least,
      long[] target,
      int[] lines,
      int from,
      int to);

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
