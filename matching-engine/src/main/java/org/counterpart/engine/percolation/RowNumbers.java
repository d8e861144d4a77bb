package org.counterpart.engine.percolation;

import java.util.List;
import java.util.UUID;

/** Which row of a segment an id has: an open hash table of rows. Immutable. */
final class RowNumbers {

  static final int ABSENT = -1;

  private final long[] ids;
  private final int[] slots;

  RowNumbers(List<Filed> rows) {
    ids = new long[2 * rows.size()];
    slots = new int[Integer.highestOneBit(Math.max(1, rows.size())) * 4];
    for (int row = 0; row < rows.size(); row++) {
      UUID id = rows.get(row).id();
      ids[2 * row] = id.getMostSignificantBits();
      ids[2 * row + 1] = id.getLeastSignificantBits();
      int slot = hash(ids[2 * row], ids[2 * row + 1]) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = row + 1;
    }
  }

  /** The row of an id, or {@link #ABSENT}. */
  int find(UUID id) {
    long high = id.getMostSignificantBits();
    long low = id.getLeastSignificantBits();
    int slot = hash(high, low) & slots.length - 1;
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (ids[2 * row] == high && ids[2 * row + 1] == low) {
        return row;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return ABSENT;
  }

  UUID of(int row) {
    return new UUID(ids[2 * row], ids[2 * row + 1]);
  }

  int count() {
    return ids.length / 2;
  }

  private static int hash(long high, long low) {
    long mixed = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    return 8L * ids.length + 4L * slots.length;
  }
}
