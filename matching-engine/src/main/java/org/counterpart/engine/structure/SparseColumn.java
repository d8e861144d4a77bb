package org.counterpart.engine.structure;

import java.util.Arrays;

/** A column that few rows have: a list of them. */
final class SparseColumn implements Column {

  private final long[] entries;
  private final long[] summary;

  private SparseColumn(long[] entries, long[] summary) {
    this.entries = entries;
    this.summary = summary;
  }

  static SparseColumn of(long[] entries) {
    int last = entries.length == 0 ? -1 : Entry.row(entries[entries.length - 1]);
    long[] summary = new long[last < 0 ? 0 : last / (WORD * Long.SIZE) + 1];
    for (long entry : entries) {
      int word = Entry.row(entry) / WORD;
      summary[word / Long.SIZE] |= 1L << word;
    }
    return new SparseColumn(entries, summary);
  }

  @Override
  public long[] page(int page, long[] scratch) {
    if (page >= summary.length || summary[page] == 0) {
      return null;
    }
    Arrays.fill(scratch, 0);
    int last = (page + 1) * Page.ROWS;
    for (int at = first(page * Page.ROWS); at < entries.length; at++) {
      int row = Entry.row(entries[at]);
      if (row >= last) {
        break;
      }
      scratch[row % Page.ROWS / WORD] |= 1L << row;
    }
    return scratch;
  }

  @Override
  public short endOfStretch(int row, short day) {
    int at = first(row);
    if (at == entries.length || Entry.row(entries[at]) != row) {
      return day;
    }
    short until = Entry.until(entries[at]);
    return Entry.from(entries[at]) <= day && day < until ? until : day;
  }

  /** The first entry of a row or one after it. */
  private int first(int row) {
    int found = Arrays.binarySearch(entries, (long) row << 33);
    return found < 0 ? -found - 1 : found;
  }

  @Override
  public long[] summary() {
    return summary;
  }

  @Override
  public int count() {
    return entries.length;
  }

  @Override
  public long[] entries() {
    return entries;
  }

  @Override
  public long bytes() {
    return 8L * (entries.length + summary.length);
  }
}
