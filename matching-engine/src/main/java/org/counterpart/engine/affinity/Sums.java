package org.counterpart.engine.affinity;

/**
 * Sums by a number, for the few that have one among very many that could: an open hash table, which
 * stays in the processor's cache where an array of all would not. Sums are {@link Fixed}, so that
 * the order of what is added does not matter.
 */
final class Sums {

  /** Takes a number and its sum. */
  @FunctionalInterface
  interface Each {
    void accept(int number, long sum);
  }

  /** The number and 1; 0 for a free slot. */
  private int[] keys = new int[64];

  private long[] sums = new long[64];
  private int size;

  /**
   * @param number 0 or more
   */
  void add(int number, long more) {
    int slot = slot(number);
    if (keys[slot] == 0) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(number);
      }
      keys[slot] = number + 1;
      size++;
    }
    sums[slot] += more;
  }

  /** The sum; 0 for none. */
  long get(int number) {
    return sums[slot(number)];
  }

  void forEach(Each each) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        each.accept(keys[slot] - 1, sums[slot]);
      }
    }
  }

  private int slot(int number) {
    int mask = keys.length - 1;
    int slot = ((number * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask)) & mask;
    while (keys[slot] != 0 && keys[slot] != number + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] before = keys;
    long[] had = sums;
    keys = new int[2 * before.length];
    sums = new long[keys.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int slot = slot(before[i] - 1);
        keys[slot] = before[i];
        sums[slot] = had[i];
      }
    }
  }
}
