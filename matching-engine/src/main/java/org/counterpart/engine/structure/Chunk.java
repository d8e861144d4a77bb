package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * 65,536 rows of a column: a bitmap, over it a second one of which a bit stands for a part of eight
 * rows, and the times. Immutable; large enough for finding it to cost nothing, small enough to be
 * copied for a change.
 */
final class Chunk {

  static final int WORDS = 1024;
  static final int ROWS = WORDS * Column.WORD;

  /** Longs of a bitmap of parts. */
  static final int PARTS = WORDS / Column.PART;

  /** Longs of a bitmap of words. */
  static final int SUMMARY = WORDS / Long.SIZE;

  private static final long[] NO_ENTRIES = {};

  private final long[] words;
  private final long[] parts;
  private final char[][] times;
  private final int count;

  private Chunk(long[] words, long[] parts, char[][] times, int count) {
    this.words = words;
    this.parts = parts;
    this.times = times;
    this.count = count;
  }

  static Chunk empty() {
    char[][] times = new char[WORDS / Times.WORDS][];
    Arrays.fill(times, Times.NONE);
    return new Chunk(new long[WORDS], new long[PARTS], times, 0);
  }

  /** One long for each word; not to be changed. */
  long[] words() {
    return words;
  }

  /** One bit for each part that is not empty; not to be changed. */
  long[] parts() {
    return parts;
  }

  int count() {
    return count;
  }

  short endOfStretch(int row, short day) {
    int word = row / Column.WORD;
    long mine = words[word];
    char[] section = times[word / Times.WORDS];
    if (section.length == 0 || (mine >>> row & 1) == 0) {
      return day;
    }
    int before = Long.bitCount(mine & ((1L << row) - 1));
    return Times.endOfStretch(section, word % Times.WORDS, before, day);
  }

  /** This chunk after changes, which grow by row and are all its own. */
  Chunk with(long[] changes) {
    Chunk next = new Chunk(words.clone(), parts.clone(), times.clone(), count);
    int from = 0;
    int more = 0;
    while (from < changes.length) {
      int section = Entry.row(changes[from]) / Times.ROWS;
      int to = from;
      while (to < changes.length && Entry.row(changes[to]) / Times.ROWS == section) {
        to++;
      }
      long[] before = entries(section);
      long[] after = Entry.merge(before, Arrays.copyOfRange(changes, from, to));
      next.replace(section % times.length, after);
      more += after.length - before.length;
      from = to;
    }
    return new Chunk(next.words, next.parts, next.times, count + more);
  }

  /** Only while a copy is being made. */
  private void replace(int section, long[] entries) {
    int first = section * Times.WORDS;
    Arrays.fill(words, first, first + Times.WORDS, 0);
    for (long entry : entries) {
      int row = Entry.row(entry) % ROWS;
      words[row / Column.WORD] |= 1L << row;
    }
    Arrays.fill(parts, first / Column.PART, (first + Times.WORDS) / Column.PART, 0);
    for (int word = first; word < first + Times.WORDS; word++) {
      parts[word / Column.PART] |= Bits.bytes(words[word]) << (word * Column.PART);
    }
    times[section] = Times.of(entries);
  }

  /**
   * @param section of 64 words, counted over the whole column
   */
  private long[] entries(int section) {
    int first = section % times.length * Times.WORDS;
    int size = 0;
    for (int word = first; word < first + Times.WORDS; word++) {
      size += Long.bitCount(words[word]);
    }
    if (size == 0) {
      return NO_ENTRIES;
    }
    long[] entries = new long[size];
    copyTo(entries, 0, section);
    return entries;
  }

  /** Writes the entries of a section and returns where the next one goes. */
  private int copyTo(long[] entries, int start, int section) {
    int first = section % times.length * Times.WORDS;
    char[] timed = times[section % times.length];
    int size = start;
    for (int word = 0; word < Times.WORDS; word++) {
      for (long left = words[first + word]; left != 0; left &= left - 1) {
        int row = section * Times.ROWS + word * Column.WORD + Long.numberOfTrailingZeros(left);
        entries[size] = Times.entry(timed, size - start, row);
        size++;
      }
    }
    return size;
  }

  /**
   * Writes all entries and returns where the next one goes.
   *
   * @param chunk where this one stands in its column
   */
  int copyAllTo(long[] entries, int start, int chunk) {
    int size = start;
    for (int section = 0; section < times.length; section++) {
      size = copyTo(entries, size, chunk * times.length + section);
    }
    return size;
  }

  /** Sets a bit for each word that is not empty. */
  void summarise(long[] target, int start) {
    for (int word = 0; word < WORDS; word++) {
      target[start + word / Long.SIZE] |= words[word] == 0 ? 0 : 1L << word;
    }
  }

  long bytes() {
    long bytes = 8L * (words.length + parts.length + times.length);
    for (char[] section : times) {
      bytes += 2L * section.length;
    }
    return bytes;
  }
}
