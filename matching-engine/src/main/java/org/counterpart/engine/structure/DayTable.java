package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * On which day the profiles of rows last changed, and how late that was for any row of a line. One
 * thread writes; a {@link View} is what was there when it was taken.
 */
final class DayTable {

  private static final int LINES = 8;

  /** Rows in a page; behind their days are those of the lines. */
  private static final int PAGE = LINES * Chunk.LINE_ROWS;

  /** The table at one moment. */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never compared
  record View(short[][] pages) {

    short day(int row) {
      return pages[row / PAGE][row % PAGE];
    }

    /** A day after which no row of a line changed; lines are counted over all chunks. */
    short latest(int line) {
      return pages[line / LINES][PAGE + line % LINES];
    }

    long bytes() {
      return (2L * (PAGE + LINES) + 8L) * pages.length;
    }
  }

  private short[][] pages;

  /** Pages that no view has. */
  private boolean[] own;

  DayTable() {
    this(new short[0][]);
  }

  DayTable(short[][] pages) {
    this.pages = pages;
    own = new boolean[pages.length];
  }

  void set(int row, short day) {
    short[] page = own(row / PAGE);
    int line = PAGE + row % PAGE / Chunk.LINE_ROWS;
    page[row % PAGE] = day;
    page[line] = (short) Math.max(page[line], day);
  }

  private short[] own(int page) {
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, page + 1);
      own = Arrays.copyOf(own, page + 1);
    }
    if (!own[page]) {
      pages[page] = pages[page] == null ? empty() : pages[page].clone();
      own[page] = true;
    }
    return pages[page];
  }

  private static short[] empty() {
    short[] page = new short[PAGE + LINES];
    Arrays.fill(page, Short.MIN_VALUE);
    return page;
  }

  /** The day of a row that was set. */
  short day(int row) {
    return pages[row / PAGE][row % PAGE];
  }

  /** Freezes what is there now; the next change of a page copies it. */
  View view() {
    Arrays.fill(own, false);
    return new View(pages.clone());
  }
}
