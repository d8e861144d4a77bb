package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * Which levels rows hold, and when: all of a row side by side, because a query that looks closely
 * at a row wants to know all of it. One thread writes; a {@link View} is what was there when it was
 * taken.
 *
 * <p>A row is, for each stretch, code, first day and end.
 */
final class LevelTable {

  /** Rows in a page. */
  static final int PAGE = 256;

  /** Chars of a stretch. */
  static final int STRETCH = 3;

  /** Chars of a number: where a row begins. */
  private static final int NUMBER = 2;

  private static final int HEAD = (PAGE + 1) * NUMBER;
  private static final char[] EMPTY = emptyPage();
  private static final char[] NOTHING = {};

  /**
   * The table at one moment.
   *
   * @param pages an array of chars each, because every object on the way to a day costs a query as
   *     much as the day
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never compared
  record View(char[][] pages) {

    long bytes() {
      long bytes = 0;
      for (char[] page : pages) {
        bytes += 8L + 2L * page.length;
      }
      return bytes;
    }
  }

  private char[][] pages;

  /** Rows that changed since the last view, by page. */
  private final TreeMap<Integer, char[][]> changed = new TreeMap<>();

  LevelTable() {
    this(new char[0][]);
  }

  LevelTable(char[][] pages) {
    this.pages = pages;
  }

  /** Says what a row is. */
  void set(int row, long[] stretches) {
    char[] chars = new char[stretches.length * STRETCH];
    for (int i = 0; i < stretches.length; i++) {
      chars[i * STRETCH] = (char) Stretch.code(stretches[i]);
      chars[1 + i * STRETCH] = (char) Stretch.from(stretches[i]);
      chars[2 + i * STRETCH] = (char) Stretch.until(stretches[i]);
    }
    put(row, chars);
  }

  /** Leaves a row empty. */
  void clear(int row) {
    put(row, NOTHING);
  }

  private void put(int row, char[] chars) {
    changed.computeIfAbsent(row / PAGE, _ -> new char[PAGE][])[row % PAGE] = chars;
  }

  /** What a row holds, growing. */
  long[] stretches(int row) {
    char[] chars = get(row);
    long[] stretches = new long[chars.length / STRETCH];
    for (int i = 0; i < stretches.length; i++) {
      int at = i * STRETCH;
      stretches[i] = Stretch.of(chars[at], (short) chars[at + 1], (short) chars[at + 2]);
    }
    return stretches;
  }

  private char[] get(int row) {
    char[][] rows = changed.get(row / PAGE);
    return rows != null && rows[row % PAGE] != null ? rows[row % PAGE] : stored(row);
  }

  private char[] stored(int row) {
    if (row / PAGE >= pages.length) {
      return NOTHING;
    }
    char[] page = pages[row / PAGE];
    return Arrays.copyOfRange(page, begin(page, row % PAGE), begin(page, row % PAGE + 1));
  }

  /** Freezes what is there now. */
  View view() {
    if (!changed.isEmpty()) {
      int before = pages.length;
      pages = Arrays.copyOf(pages, Math.max(before, changed.lastKey() + 1));
      Arrays.fill(pages, before, pages.length, EMPTY);
      for (int page : changed.keySet()) {
        pages[page] = merged(page);
      }
      changed.clear();
    }
    return new View(pages);
  }

  private char[] merged(int page) {
    char[][] rows = new char[PAGE][];
    int size = HEAD;
    for (int row = 0; row < PAGE; row++) {
      rows[row] = get(page * PAGE + row);
      size += rows[row].length;
    }
    char[] merged = new char[size];
    int at = HEAD;
    for (int row = 0; row < PAGE; row++) {
      setBegin(merged, row, at);
      System.arraycopy(rows[row], 0, merged, at, rows[row].length);
      at += rows[row].length;
    }
    setBegin(merged, PAGE, at);
    return merged;
  }

  private static char[] emptyPage() {
    char[] empty = new char[HEAD];
    for (int row = 0; row <= PAGE; row++) {
      setBegin(empty, row, HEAD);
    }
    return empty;
  }

  /**
   * Where a row of a page begins, and the one before it ends.
   *
   * @param row 0 to {@link #PAGE}
   */
  static int begin(char[] page, int row) {
    return (page[row * NUMBER] << Character.SIZE) | page[row * NUMBER + 1];
  }

  private static void setBegin(char[] page, int row, int position) {
    page[row * NUMBER] = (char) (position >>> Character.SIZE);
    page[row * NUMBER + 1] = (char) position;
  }
}
