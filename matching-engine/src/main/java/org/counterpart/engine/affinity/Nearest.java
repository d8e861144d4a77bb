package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.Comparator;

/** Picks the most similar works; equals in the order of their content. */
final class Nearest {

  private Nearest() {}

  /**
   * @param values the similarity of each of {@code some}, in their order; not negative
   */
  static int[] of(int[] some, float[] values, int most, AffinitySnapshot snapshot) {
    long[] order = new long[some.length];
    for (int i = 0; i < some.length; i++) {
      // Bits of floats that are not negative grow with them; sorted by the largest first.
      order[i] = (long) ~Float.floatToIntBits(values[i]) << 32 | some[i];
    }
    Arrays.sort(order);
    int[] best = new int[Math.min(most, order.length)];
    for (int begin = 0, end; begin < best.length; begin = end) {
      end = begin + 1;
      while (end < order.length && order[end] >>> 32 == order[begin] >>> 32) {
        end++;
      }
      copy(order, begin, end, best, snapshot);
    }
    return best;
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
