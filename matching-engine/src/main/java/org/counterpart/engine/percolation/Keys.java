package org.counterpart.engine.percolation;

/**
 * What an opportunity is filed under.
 *
 * <p>What it asks for stands in a fixed order, rarest first. A partner meets some of it; if that is
 * worth the threshold together, then the rarest that it meets is worth it too, together with all
 * that come later in the order. That leaves few that can be the rarest one; and for each of them,
 * where it is not worth the threshold alone, few that can be the next. So whoever reaches the
 * threshold is led here by exactly one key: the rarest two that it meets, or the rarest one.
 */
final class Keys {

  /** Takes keys. */
  @FunctionalInterface
  interface Sink {
    void accept(long key);
  }

  /** Where one would be the first of more pairs, it stands alone: memory is bounded, not speed. */
  static final int MOST_PAIRS = 12;

  /** No key, and like one that stands alone. */
  static final long NONE = -1;

  private static final long ALONE = 0xffff_ffffL;

  private Keys() {}

  /** The key of one demand. */
  static long of(int demand) {
    return (long) demand << Integer.SIZE | ALONE;
  }

  /** The key of two demands, in whatever order. */
  static long of(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  /** The smaller demand of a key. */
  static int first(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  /** The larger demand of a key; negative when it stands alone. */
  static int second(long key) {
    return (int) key;
  }

  /**
   * Tells the keys of an opportunity.
   *
   * @param demands distinct, in its order
   * @param units what each of them can be worth
   * @param count how many there are
   */
  static void forEach(int[] demands, int[] units, int count, int threshold, Sink sink) {
    int rest = 0;
    for (int i = 0; i < count; i++) {
      rest += units[i];
    }
    for (int i = 0; i < count && rest >= threshold; i++) {
      rest -= units[i];
      int pairs = units[i] >= threshold ? 0 : pairs(units, i, count, rest, threshold);
      if (pairs == 0 || pairs > MOST_PAIRS) {
        sink.accept(of(demands[i]));
      } else {
        for (int j = i + 1; j <= i + pairs; j++) {
          sink.accept(of(demands[i], demands[j]));
        }
      }
    }
  }

  /** How many of those after {@code i} can be the next. */
  private static int pairs(int[] units, int i, int count, int rest, int threshold) {
    int pairs = 0;
    int later = rest;
    while (i + 1 + pairs < count && units[i] + later >= threshold) {
      later -= units[i + 1 + pairs];
      pairs++;
    }
    return pairs;
  }
}
