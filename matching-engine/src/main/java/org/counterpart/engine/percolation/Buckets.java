package org.counterpart.engine.percolation;

/**
 * Ranges of postings by key: an open hash table, filled in two passes. The first counts what goes
 * under each key, the second hands out the places.
 */
final class Buckets {

  static final int ABSENT = -1;

  /** No key: no competency stands in a pair with itself. */
  private static final long FREE = 0;

  /** Key and range side by side: a look-up is one line of memory. */
  private long[] table = new long[1 << 6];

  private int used;

  /** One more posting under the key. */
  void count(long key) {
    if (4L * (used + 1) > table.length) {
      grow();
    }
    int slot = slot(key);
    if (table[slot] == FREE) {
      table[slot] = key;
      used++;
    }
    table[slot + 1]++;
  }

  private void grow() {
    long[] before = table;
    table = new long[2 * before.length];
    for (int i = 0; i < before.length; i += 2) {
      if (before[i] != FREE) {
        int slot = slot(before[i]);
        table[slot] = before[i];
        table[slot + 1] = before[i + 1];
      }
    }
  }

  /**
   * Ends the first pass: every key gets its range.
   *
   * @return how many postings there are
   */
  int place() {
    int next = 0;
    for (int i = 0; i < table.length; i += 2) {
      if (table[i] != FREE) {
        int size = (int) table[i + 1];
        table[i + 1] = (long) next << Integer.SIZE;
        next += size;
      }
    }
    return next;
  }

  /** The place of the next posting under the key. */
  int next(long key) {
    long range = table[slot(key) + 1]++;
    return from(range) + (int) range;
  }

  /** Where the range of a key is; {@link #ABSENT} when nothing is filed under it. */
  int find(long key) {
    int slot = slot(key);
    return table[slot] == FREE ? ABSENT : slot;
  }

  int from(int found) {
    return from(table[found + 1]);
  }

  int to(int found) {
    return from(table[found + 1]) + (int) table[found + 1];
  }

  private static int from(long range) {
    return (int) (range >>> Integer.SIZE);
  }

  private int slot(long key) {
    int mask = table.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) << 1 & mask;
    while (table[slot] != FREE && table[slot] != key) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    return 8L * table.length;
  }
}
