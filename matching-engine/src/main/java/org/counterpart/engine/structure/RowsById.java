package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.UUID;

/**
 * Where the row of an id is: an open hash table of row numbers, which asks the table of rows for
 * the ids.
 */
final class RowsById {

  static final int ABSENT = -1;

  /** Tells whether the row of a number has an id. */
  interface Ids {
    boolean has(int row, UUID id);

    UUID of(int row);
  }

  private static final int FREE = 0;
  private static final int GONE = -1;

  private final Ids ids;
  private int[] slots = new int[1024];
  private int used;
  private int size;

  RowsById(Ids ids) {
    this.ids = ids;
  }

  int find(UUID id) {
    int slot = slot(id);
    return slot < 0 ? ABSENT : slots[slot] - 1;
  }

  /** Says where a row is, which may have been somewhere else. */
  void put(UUID id, int row) {
    int slot = slot(id);
    if (slot >= 0) {
      slots[slot] = row + 1;
      return;
    }
    if (4L * (used + 1) > 3L * slots.length) {
      rebuild();
    }
    insert(id, row);
    size++;
  }

  void remove(UUID id) {
    int slot = slot(id);
    if (slot >= 0) {
      slots[slot] = GONE;
      size--;
    }
  }

  int size() {
    return size;
  }

  private int slot(UUID id) {
    int mask = slots.length - 1;
    for (int slot = hash(id) & mask; slots[slot] != FREE; slot = slot + 1 & mask) {
      if (slots[slot] != GONE && ids.has(slots[slot] - 1, id)) {
        return slot;
      }
    }
    return ABSENT;
  }

  private void insert(UUID id, int row) {
    int mask = slots.length - 1;
    int slot = hash(id) & mask;
    while (slots[slot] != FREE) {
      slot = slot + 1 & mask;
    }
    slots[slot] = row + 1;
    used++;
  }

  private void rebuild() {
    int[] before = slots;
    slots = new int[size >= slots.length / 2 ? 2 * slots.length : slots.length];
    used = 0;
    Arrays.stream(before)
        .filter(slot -> slot != FREE && slot != GONE)
        .forEach(slot -> insert(ids.of(slot - 1), slot - 1));
  }

  private static int hash(UUID id) {
    long mixed =
        (id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32))
            * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) ^ (int) mixed;
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    return 4L * slots.length;
  }
}
