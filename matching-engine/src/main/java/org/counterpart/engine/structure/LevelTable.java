package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * Which levels rows hold, and when: all of a row side by side, since a query that looks closely at
 * a row wants to know several. One thread writes; a {@link View} is what was there when it was
 * taken.
 */
final class LevelTable {

  private static final int PAGE = 256;

  /** Chars of a stretch: code, first day, end. */
  private static final int STRETCH = 3;

  /** Chars of a number: where the stretches of a row begin. */
  private static final int NUMBER = 2;

  private static final int BEGIN = (PAGE + 1) * NUMBER;
  private static final char[] EMPTY = new char[BEGIN];
  private static final long[] NOTHING = {};

  /**
   * The table at one moment.
   *
   * @param pages an array of chars each, because every object on the way to a day costs a query as
   *     much as the day
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never compared
  record View(char[][] pages) {

    /**
     * Until when a row holds a level that it holds on {@code day}.
     *
     * @param least the code of what is enough
     * @param most the code of what is more than enough; the same when nothing is
     * @return {@code day} when it does not hold it on that day
     */
    short lapse(int row, int least, int most, short day) {
      char[] page = pages[row / PAGE];
      int end = position(page, row % PAGE + 1);
      short lapse = day;
      for (int at = position(page, row % PAGE); at < end; at += STRETCH) {
        boolean enough = page[at] == least || page[at] == most;
        if (enough && (short) page[at + 1] <= day && lapse < (short) page[at + 2]) {
          lapse = (short) page[at + 2];
        }
      }
      return lapse;
    }

    long bytes() {
      long bytes = 16L * pages.length;
      for (char[] page : pages) {
        bytes += 2L * page.length;
      }
      return bytes;
    }
  }

  private char[][] pages = {};

  /** Rows that changed since the last view, by page. */
  private final TreeMap<Integer, long[][]> changed = new TreeMap<>();

  /**
   * Says what a row holds.
   *
   * @param stretches growing
   */
  void set(int row, long[] stretches) {
    changed.computeIfAbsent(row / PAGE, _ -> new long[PAGE][])[row % PAGE] = stretches;
  }

  /** What a row holds, growing. */
  long[] get(int row) {
    long[][] page = changed.get(row / PAGE);
    return page != null && page[row % PAGE] != null ? page[row % PAGE] : stored(row);
  }

  private long[] stored(int row) {
    if (row / PAGE >= pages.length) {
      return NOTHING;
    }
    char[] page = pages[row / PAGE];
    int start = position(page, row % PAGE);
    long[] stretches = new long[(position(page, row % PAGE + 1) - start) / STRETCH];
    for (int i = 0; i < stretches.length; i++) {
      int at = start + i * STRETCH;
      stretches[i] = Stretch.of(page[at], (short) page[at + 1], (short) page[at + 2]);
    }
    return stretches;
  }

  /** Freezes what is there now. */
  View view() {
    if (!changed.isEmpty()) {
      int last = changed.lastKey();
      int before = pages.length;
      pages = Arrays.copyOf(pages, Math.max(before, last + 1));
      Arrays.fill(pages, before, pages.length, EMPTY);
      changed.forEach((page, rows) -> pages[page] = merged(page));
      changed.clear();
    }
    return new View(pages);
  }

  private char[] merged(int page) {
    long[][] rows = new long[PAGE][];
    int size = 0;
    for (int row = 0; row < PAGE; row++) {
      rows[row] = get(page * PAGE + row);
      size += rows[row].length;
    }
    char[] merged = new char[BEGIN + size * STRETCH];
    int at = BEGIN;
    for (int row = 0; row < PAGE; row++) {
      setPosition(merged, row, at);
      for (long stretch : rows[row]) {
        merged[at] = (char) Stretch.code(stretch);
        merged[at + 1] = (char) Stretch.from(stretch);
        merged[at + 2] = (char) Stretch.until(stretch);
        at += STRETCH;
      }
    }
    setPosition(merged, PAGE, at);
    return merged;
  }

  private static int position(char[] page, int row) {
    return (page[row * NUMBER] << Character.SIZE) | page[row * NUMBER + 1];
  }

  private static void setPosition(char[] page, int row, int position) {
    page[row * NUMBER] = (char) (position >>> Character.SIZE);
    page[row * NUMBER + 1] = (char) position;
  }
}
