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

  /**
   * Sets the bits of the rows of a chunk that hold it, and those of their parts.
   *
   * @return whether there is any
   */
  boolean set(int chunk, long[] words, long[] parts) {
    if (chunk * Chunk.SUMMARY >= summary.length) {
      return false;
    }
    int at = first(chunk * Chunk.ROWS);
    int start = at;
    for (; at < entries.length && Entry.row(entries[at]) / Chunk.ROWS == chunk; at++) {
      int row = Entry.row(entries[at]) % Chunk.ROWS;
      words[row / WORD] |= 1L << row;
      parts[row / (WORD * PART)] |= 1L << (row / PART);
    }
    return at > start;
  }

  @Override
  public boolean holds(int row) {
    int at = first(row);
    return at < entries.length && Entry.row(entries[at]) == row;
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
