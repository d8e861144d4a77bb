package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.UUID;

/** Who rows are. One thread writes; a {@link View} is what was there when it was taken. */
final class IdTable implements RowsById.Ids {

  private static final int PAGE = 4096;

  /** The table at one moment. Nothing lies between a row and its id but the page. */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never compared
  record View(long[][] pages) {

    long high(int row) {
      return pages[row / PAGE][2 * (row % PAGE)];
    }

    long low(int row) {
      return pages[row / PAGE][2 * (row % PAGE) + 1];
    }

    long bytes() {
      return (16L * PAGE + 8L) * pages.length;
    }
  }

  private long[][] pages;

  /** Pages that no view has. */
  private boolean[] own;

  IdTable() {
    this(new long[0][]);
  }

  IdTable(long[][] pages) {
    this.pages = pages;
    own = new boolean[pages.length];
  }

  /** Says who a row is. */
  void set(int row, UUID id) {
    int page = row / PAGE;
    makeOwn(page);
    pages[page][2 * (row % PAGE)] = id.getMostSignificantBits();
    pages[page][2 * (row % PAGE) + 1] = id.getLeastSignificantBits();
  }

  private void makeOwn(int page) {
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, page + 1);
      own = Arrays.copyOf(own, page + 1);
    }
    if (!own[page]) {
      pages[page] = pages[page] == null ? new long[2 * PAGE] : pages[page].clone();
      own[page] = true;
    }
  }

  /** Freezes what is there now; the next change of a page copies it. */
  View view() {
    Arrays.fill(own, false);
    return new View(pages.clone());
  }

  @Override
  public boolean has(int row, UUID id) {
    return pages[row / PAGE][2 * (row % PAGE)] == id.getMostSignificantBits()
        && pages[row / PAGE][2 * (row % PAGE) + 1] == id.getLeastSignificantBits();
  }

  @Override
  public UUID of(int row) {
    return new UUID(pages[row / PAGE][2 * (row % PAGE)], pages[row / PAGE][2 * (row % PAGE) + 1]);
  }
}
