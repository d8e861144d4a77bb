package org.counterpart.engine.structure;

import java.util.Arrays;

/** A row's hold on something and when, in one long that sorts by row. */
final class Entry {

  private static final int ROW = 33;
  private static final long GONE = 1L << 32;
  private static final int FROM = 16;
  private static final long SHORT = 0xffff;

  private Entry() {}

  static long of(int row, short from, short until) {
    return ((long) row << ROW) | ((from & SHORT) << FROM) | (until & SHORT);
  }

  /** That a row holds it no more. */
  static long gone(int row) {
    return ((long) row << ROW) | GONE;
  }

  static boolean isGone(long entry) {
    return (entry & GONE) != 0;
  }

  static int row(long entry) {
    return (int) (entry >>> ROW);
  }

  static short from(long entry) {
    return (short) (entry >>> FROM);
  }

  static short until(long entry) {
    return (short) entry;
  }

  /** The entries after the changes; both growing by row. */
  static long[] merge(long[] entries, long[] changes) {
    long[] merged = new long[entries.length + changes.length];
    int size = 0;
    int at = 0;
    for (long change : changes) {
      while (at < entries.length && row(entries[at]) < row(change)) {
        merged[size++] = entries[at++];
      }
      if (at < entries.length && row(entries[at]) == row(change)) {
        at++;
      }
      if (!isGone(change)) {
        merged[size++] = change;
      }
    }
    int rest = entries.length - at;
    System.arraycopy(entries, at, merged, size, rest);
    return Arrays.copyOf(merged, size + rest);
  }
}
