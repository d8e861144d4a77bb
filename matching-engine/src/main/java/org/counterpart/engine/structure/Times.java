package org.counterpart.engine.structure;

/**
 * When each of the rows of 64 words that hold something holds it. It is an array of chars, because
 * every object on the way to a time costs a query as much as the time: first how many rows are set
 * before each word, then first day and end of each row that is set.
 */
final class Times {

  static final int WORDS = 64;
  static final int ROWS = WORDS * Column.WORD;

  /** The times of rows that have none. */
  static final char[] NONE = {};

  private Times() {}

  /**
   * The times, or {@link #NONE} when no entry has one.
   *
   * @param entries growing, all of the same 64 words
   */
  static char[] of(long[] entries) {
    char[] times = new char[WORDS + 2 * entries.length];
    boolean timed = false;
    for (int i = 0; i < entries.length; i++) {
      int word = Entry.row(entries[i]) % ROWS / Column.WORD;
      if (word + 1 < WORDS) {
        times[word + 1]++;
      }
      times[WORDS + 2 * i] = (char) Entry.from(entries[i]);
      times[WORDS + 2 * i + 1] = (char) Entry.until(entries[i]);
      timed |= Entry.from(entries[i]) != 0 || Entry.until(entries[i]) != 0;
    }
    for (int word = 1; word < WORDS; word++) {
      times[word] += times[word - 1];
    }
    return timed ? times : NONE;
  }

  /**
   * @param times not {@link #NONE}
   * @param word of the 64
   * @param before rows of that word that are set before the row in question
   */
  static short endOfStretch(char[] times, int word, int before, short day) {
    int entry = WORDS + 2 * (times[word] + before);
    short until = (short) times[entry + 1];
    return (short) times[entry] <= day && day < until ? until : day;
  }

  /** The nth entry of these words, for that row. */
  static long entry(char[] times, int nth, int row) {
    return times.length == 0
        ? Entry.of(row, (short) 0, (short) 0)
        : Entry.of(row, (short) times[WORDS + 2 * nth], (short) times[WORDS + 2 * nth + 1]);
  }
}
