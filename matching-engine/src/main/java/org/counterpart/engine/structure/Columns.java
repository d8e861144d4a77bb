package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * Which rows of a block hold what: a bitmap for what many hold, a list of rows for what few do.
 * Immutable.
 */
final class Columns {

  /** Longs in a bitmap of a block. */
  static final int WORDS = Block.ROWS / Long.SIZE;

  /** With so many rows a bitmap, 64 bytes, is as small as a list of two bytes each. */
  static final int DENSE = 32;

  static final int ABSENT = -1;

  private static final int SPARSE = -1;

  private final int[] features;
  private final char[] slots;
  private final int[] starts;
  private final int[] bitmaps;
  private final short[] rows;
  private final long[] bits;

  /**
   * @param features growing
   * @param starts of each column's entries, and the end of the last
   * @param bitmaps of each column, as an offset into {@code bits}; -1 for one that is a list
   * @param rows of each entry; only read for lists
   */
  private Columns(int[] features, int[] starts, int[] bitmaps, short[] rows, long[] bits) {
    this.features = features;
    this.starts = starts;
    this.bitmaps = bitmaps;
    this.rows = rows;
    this.bits = bits;
    slots = slots(features);
  }

  /** An open hash table from features to columns, one of them added to each. */
  private static char[] slots(int[] features) {
    char[] slots =
        new char[Math.max(2, 2 * Integer.highestOneBit(Math.max(1, features.length) * 2 - 1))];
    for (int column = 0; column < features.length; column++) {
      int slot = hash(features[column]) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (char) (column + 1);
    }
    return slots;
  }

  private static int hash(int feature) {
    int mixed = feature * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }

  static Columns of(Entries entries) {
    short[] rows = new short[entries.count()];
    int[] features = new int[rows.length];
    int[] starts = new int[rows.length + 1];
    int columns = 0;
    for (int entry = 0; entry < rows.length; entry++) {
      int feature = Entries.feature(entries.get(entry));
      rows[entry] = (short) Entries.row(entries.get(entry));
      if (columns == 0 || features[columns - 1] != feature) {
        starts[columns] = entry;
        features[columns++] = feature;
      }
    }
    starts[columns] = rows.length;
    return of(Arrays.copyOf(features, columns), Arrays.copyOf(starts, columns + 1), rows);
  }

  private static Columns of(int[] features, int[] starts, short[] rows) {
    int[] bitmaps = new int[features.length];
    int dense = 0;
    for (int column = 0; column < features.length; column++) {
      boolean many = starts[column + 1] - starts[column] >= DENSE;
      bitmaps[column] = many ? WORDS * dense++ : SPARSE;
    }
    long[] bits = new long[WORDS * dense];
    for (int column = 0; column < features.length; column++) {
      if (bitmaps[column] != SPARSE) {
        for (int entry = starts[column]; entry < starts[column + 1]; entry++) {
          set(bits, bitmaps[column], rows[entry]);
        }
      }
    }
    return new Columns(features, starts, bitmaps, rows, bits);
  }

  private static void set(long[] bits, int offset, int row) {
    bits[offset + (row >> 6)] |= 1L << row;
  }

  int count() {
    return features.length;
  }

  /** Entries of all columns. */
  int entries() {
    return rows.length;
  }

  int feature(int column) {
    return features[column];
  }

  int start(int column) {
    return starts[column];
  }

  int end(int column) {
    return starts[column + 1];
  }

  /** The row of an entry. */
  int row(int entry) {
    return rows[entry];
  }

  /** The column of a feature; negative when no row holds it. */
  int column(int feature) {
    int slot = hash(feature) & slots.length - 1;
    while (slots[slot] != 0) {
      int column = slots[slot] - 1;
      if (features[column] == feature) {
        return column;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return ABSENT;
  }

  /** The array that {@link #offset} is an offset of. */
  long[] bits() {
    return bits;
  }

  /** Where a column's bitmap begins in {@link #bits}; negative for one that is a list. */
  int offset(int column) {
    return bitmaps[column];
  }

  /** Adds a column's rows to a bitmap. */
  void or(int column, long[] target, int offset) {
    int bitmap = bitmaps[column];
    if (bitmap == SPARSE) {
      for (int entry = starts[column]; entry < starts[column + 1]; entry++) {
        set(target, offset, rows[entry]);
      }
      return;
    }
    for (int word = 0; word < WORDS; word++) {
      target[offset + word] |= bits[bitmap + word];
    }
  }

  /** The entry of a row in a column; negative when the row does not hold it. */
  int entry(int column, int row) {
    int bitmap = bitmaps[column];
    if (bitmap == SPARSE) {
      return Arrays.binarySearch(rows, starts[column], starts[column + 1], (short) row);
    }
    int word = row >> 6;
    long mine = bits[bitmap + word];
    if ((mine >>> row & 1) == 0) {
      return -1;
    }
    int before = Long.bitCount(mine & (1L << row) - 1);
    for (int earlier = 0; earlier < word; earlier++) {
      before += Long.bitCount(bits[bitmap + earlier]);
    }
    return starts[column] + before;
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    return 4L * (features.length + starts.length + bitmaps.length)
        + 2L * (rows.length + slots.length)
        + 8L * bits.length;
  }
}
