package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.Comparator;

/** Picks the most similar works; equals in the order of their content. */
final class Nearest {

  /** With fewer, sorting them is as quick as choosing whom to sort. */
  private static final int WORTH_CHOOSING = 4096;

  /** Low bits that are left out when values are counted. */
  private static final int GRAIN = 16;

  private Nearest() {}

  /**
   * @param values the similarity of each of {@code some}, in their order; not negative
   */
  static int[] of(int[] some, float[] values, int most, AffinitySnapshot snapshot) {
    int least = some.length > WORTH_CHOOSING ? least(values, most) : 0;
    long[] order = new long[some.length];
    int size = 0;
    for (int i = 0; i < some.length; i++) {
      // Bits of floats that are not negative grow with them; sorted by the largest first.
      int bits = Float.floatToIntBits(values[i]);
      if (bits >= least) {
        order[size++] = (long) ~bits << 32 | some[i];
      }
    }
    Arrays.sort(order, 0, size);
    int[] best = new int[Math.min(most, size)];
    for (int begin = 0, end; begin < best.length; begin = end) {
      end = begin + 1;
      while (end < size && order[end] >>> 32 == order[begin] >>> 32) {
        end++;
      }
      copy(order, begin, end, best, snapshot);
    }
    return best;
  }

  /** Bits that so many values reach at least, where there are so many: not all need be sorted. */
  private static int least(float[] values, int most) {
    int[] counts = new int[1 << (Integer.SIZE - GRAIN)];
    for (float value : values) {
      counts[Float.floatToIntBits(value) >>> GRAIN]++;
    }
    int above = 0;
    int place = counts.length;
    while (place > 0 && above < most) {
      above += counts[--place];
    }
    return place << GRAIN;
  }

  private static void copy(
      long[] order, int begin, int end, int[] best, AffinitySnapshot snapshot) {
    if (end - begin == 1) {
      best[begin] = (int) order[begin];
      return;
    }
    int[] equals =
        Arrays.stream(order, begin, end)
            .mapToObj(entry -> (int) entry)
            .sorted(Comparator.comparing((Integer number) -> snapshot.document(number).key()))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(equals, 0, best, begin, Math.min(end, best.length) - begin);
  }
}
