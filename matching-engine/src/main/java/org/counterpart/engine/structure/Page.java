package org.counterpart.engine.structure;

/** 4096 rows of a column. Immutable. */
final class Page {

  static final int WORDS = 64;
  static final int ROWS = WORDS * Column.WORD;

  private static final short[] ALWAYS = {};

  private final long[] bits;
  private final char[] ranks;
  private final short[] from;
  private final short[] until;
  private final int count;

  /**
   * @param ranks how many rows are set before each word
   * @param from first day of each row that is set; empty when none of them has a time
   */
  private Page(long[] bits, char[] ranks, short[] from, short[] until, int count) {
    this.bits = bits;
    this.ranks = ranks;
    this.from = from;
    this.until = until;
    this.count = count;
  }

  /**
   * @param entries of one page, growing
   */
  static Page of(long[] entries) {
    long[] bits = new long[WORDS];
    short[] from = new short[entries.length];
    short[] until = new short[entries.length];
    boolean timed = false;
    for (int i = 0; i < entries.length; i++) {
      int row = Entry.row(entries[i]) % ROWS;
      bits[row / Column.WORD] |= 1L << row;
      from[i] = Entry.from(entries[i]);
      until[i] = Entry.until(entries[i]);
      timed |= from[i] != 0 || until[i] != 0;
    }
    char[] ranks = timed ? ranks(bits) : new char[0];
    return new Page(bits, ranks, timed ? from : ALWAYS, timed ? until : ALWAYS, entries.length);
  }

  private static char[] ranks(long[] bits) {
    char[] ranks = new char[WORDS];
    for (int word = 1; word < WORDS; word++) {
      ranks[word] = (char) (ranks[word - 1] + Long.bitCount(bits[word - 1]));
    }
    return ranks;
  }

  /** One long for each word; not to be changed. */
  long[] bits() {
    return bits;
  }

  short endOfStretch(int row, short day) {
    long mine = bits[row / Column.WORD];
    if (from.length == 0 || (mine >>> row & 1) == 0) {
      return day;
    }
    int entry = ranks[row / Column.WORD] + Long.bitCount(mine & (1L << row) - 1);
    return from[entry] <= day && day < until[entry] ? until[entry] : day;
  }

  /** One bit for each word that is not empty. */
  long summary() {
    long summary = 0;
    for (int word = 0; word < WORDS; word++) {
      summary |= bits[word] == 0 ? 0 : 1L << word;
    }
    return summary;
  }

  int count() {
    return count;
  }

  long[] entries(int firstRow) {
    long[] entries = new long[count];
    copyTo(entries, 0, firstRow);
    return entries;
  }

  /** Writes the entries and returns where the next one goes. */
  int copyTo(long[] entries, int start, int firstRow) {
    int size = start;
    for (int word = 0; word < WORDS; word++) {
      for (long left = bits[word]; left != 0; left &= left - 1) {
        int row = firstRow + word * Column.WORD + Long.numberOfTrailingZeros(left);
        int entry = size - start;
        entries[size++] =
            from.length == 0
                ? Entry.of(row, (short) 0, (short) 0)
                : Entry.of(row, from[entry], until[entry]);
      }
    }
    return size;
  }

  long bytes() {
    return 8L * bits.length + 2L * (ranks.length + from.length + until.length);
  }
}
