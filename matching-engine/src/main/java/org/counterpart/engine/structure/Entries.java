package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * Who holds what in a block, as sorted longs: feature, row, and the stretch of time. The form in
 * which a block is changed; 2<sup>22</sup> features fit.
 */
final class Entries {

  private static final int FEATURE = 41;
  private static final int ROW = 32;
  private static final int FROM = 16;
  private static final int ROWS = Block.ROWS - 1;

  private long[] entries;
  private int count;

  Entries(int capacity) {
    entries = new long[capacity];
  }

  static long of(int feature, int row, short from, short until) {
    return ((long) feature << FEATURE)
        | ((long) row << ROW)
        | ((from & 0xffffL) << FROM)
        | (until & 0xffffL);
  }

  static int feature(long entry) {
    return (int) (entry >>> FEATURE);
  }

  static int row(long entry) {
    return (int) (entry >>> ROW) & ROWS;
  }

  static short from(long entry) {
    return (short) (entry >>> FROM);
  }

  static short until(long entry) {
    return (short) entry;
  }

  /** The same entry of another row. */
  static long at(long entry, int row) {
    return (entry & ~((long) ROWS << ROW)) | ((long) row << ROW);
  }

  int count() {
    return count;
  }

  long get(int index) {
    return entries[index];
  }

  /** Adds an entry that comes after all that are there, or is put in order by {@link #sort}. */
  void append(long entry) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, Math.max(64, 2 * count));
    }
    entries[count++] = entry;
  }

  void sort() {
    Arrays.sort(entries, 0, count);
  }

  /**
   * Replaces everything that a row holds.
   *
   * @param held growing, of any row
   */
  void replace(int row, long[] held) {
    long[] merged = new long[count + held.length];
    int size = 0;
    int next = 0;
    for (int i = 0; i < count; i++) {
      if (row(entries[i]) != row) {
        while (next < held.length && at(held[next], row) < entries[i]) {
          merged[size++] = at(held[next++], row);
        }
        merged[size++] = entries[i];
      }
    }
    while (next < held.length) {
      merged[size++] = at(held[next++], row);
    }
    entries = merged;
    count = size;
  }

  /** What a row holds, growing, as of row 0. */
  long[] of(int row) {
    long[] mine = new long[8];
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (row(entries[i]) == row) {
        if (size == mine.length) {
          mine = Arrays.copyOf(mine, 2 * size);
        }
        mine[size++] = at(entries[i], 0);
      }
    }
    return Arrays.copyOf(mine, size);
  }
}
