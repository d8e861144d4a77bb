package org.counterpart.engine.team;

import java.util.Arrays;

/**
 * Seats as the bits of an int, the seats of one need side by side. Seats of a need are alike, so a
 * set of seats stands for every set with as many of each need; the one with the lowest bits is
 * canonical.
 */
final class Items {

  private final int[] masks;
  private final int count;
  private final boolean single;

  /**
   * @param seats how many seats of each need to lay out; together at most 30
   */
  Items(int[] seats) {
    masks = new int[seats.length];
    int at = 0;
    for (int need = 0; need < seats.length; need++) {
      masks[need] = ((1 << seats[need]) - 1) << at;
      at += seats[need];
    }
    count = at;
    single = Arrays.stream(seats).allMatch(some -> some <= 1);
  }

  int count() {
    return count;
  }

  /** How many sets of seats there are. */
  int sets() {
    return 1 << count;
  }

  /** The seats of a need. */
  int of(int need) {
    return masks[need];
  }

  /** All seats of some needs. */
  int of(long needs) {
    int items = 0;
    for (long rest = needs; rest != 0; rest &= rest - 1) {
      items |= masks[Long.numberOfTrailingZeros(rest)];
    }
    return items;
  }

  int needOf(int item) {
    int need = 0;
    while ((masks[need] >>> item & 1) == 0) {
      need++;
    }
    return need;
  }

  /** The lowest seat of a need that is not taken, as a bit; 0 when all are. */
  int free(int need, int taken) {
    return Integer.lowestOneBit(masks[need] & ~taken);
  }

  /** The set with as many seats of each need, and the lowest of them. */
  int canonical(int set) {
    if (single) {
      return set;
    }
    int canonical = 0;
    for (int mask : masks) {
      int many = Integer.bitCount(set & mask);
      canonical |= (((1 << many) - 1) << Integer.numberOfTrailingZeros(mask)) & mask;
    }
    return canonical;
  }

  /** The set without as many seats of each need as are taken; canonical when the set is. */
  int without(int set, int taken) {
    if (single) {
      return set & ~taken;
    }
    int left = 0;
    for (int mask : masks) {
      int many = Integer.bitCount(set & mask) - Integer.bitCount(taken & mask);
      left |= many <= 0 ? 0 : ((1 << many) - 1) << Integer.numberOfTrailingZeros(mask);
    }
    return left;
  }

  /** The needs of which a seat is in the set. */
  long needsOf(int set) {
    long needs = 0;
    for (int need = 0; need < masks.length; need++) {
      needs |= (set & masks[need]) == 0 ? 0 : 1L << need;
    }
    return needs;
  }

  /** How many seats of each need are in the set. */
  int[] counts(int set) {
    int[] counts = new int[masks.length];
    for (int need = 0; need < masks.length; need++) {
      counts[need] = Integer.bitCount(set & masks[need]);
    }
    return counts;
  }
}
