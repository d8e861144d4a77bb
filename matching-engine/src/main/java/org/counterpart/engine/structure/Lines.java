package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;

/**
 * What the rows of each line hold together, added up as if one row held it: bounds 512 lines at a
 * time, which is a millionth of a second for a hundred thousand partners.
 */
final class Lines {

  private final Kernel kernel;

  /** By lane, one bit for each line. */
  private final long[][] bitmaps;

  private final int[] weights;
  private final long[] some = new long[Chunk.LINE];

  /**
   * @param longs that hold a bit for each line, a multiple of {@link Chunk#LINE}
   */
  Lines(List<Lane> lanes, int longs, Kernel kernel) {
    this.kernel = kernel;
    bitmaps = new long[lanes.size()][longs];
    weights = lanes.stream().mapToInt(Lane::weight).toArray();
    for (int i = 0; i < bitmaps.length; i++) {
      lanes.get(i).copyLinesTo(bitmaps[i]);
    }
  }

  /**
   * Tells which lines may have rows with at least some sum.
   *
   * @param least as {@link Lanes#least} tells
   * @param lines where they are written, one bit each
   */
  void reach(int least, long[] lines) {
    Arrays.fill(lines, least == 0 ? -1 : 0);
    if (least > 0 && least <= Kernel.MOST) {
      for (int from = 0; from < lines.length; from += Chunk.LINE) {
        kernel.reach(bitmaps, weights, bitmaps.length, from, least, some);
        System.arraycopy(some, 0, lines, from, Chunk.LINE);
      }
    }
  }
}
