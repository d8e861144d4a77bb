package org.counterpart.engine.structure;

import java.util.Arrays;

/** A column that many rows have: bitmaps in pages, of which a change copies only its own. */
final class DenseColumn implements Column {

  private final Page[] pages;
  private final long[] summary;
  private final int count;

  private DenseColumn(Page[] pages) {
    this.pages = pages;
    summary = new long[pages.length];
    int rows = 0;
    for (int page = 0; page < pages.length; page++) {
      if (pages[page] != null) {
        summary[page] = pages[page].summary();
        rows += pages[page].count();
      }
    }
    count = rows;
  }

  static DenseColumn of(long[] entries) {
    int last = entries.length == 0 ? 0 : Entry.row(entries[entries.length - 1]);
    return new DenseColumn(new Page[last / Page.ROWS + 1]).with(entries);
  }

  @Override
  public long[] page(int page, long[] scratch) {
    return page < pages.length && pages[page] != null ? pages[page].bits() : null;
  }

  @Override
  public short endOfStretch(int row, short day) {
    int page = row / Page.ROWS;
    return page < pages.length && pages[page] != null
        ? pages[page].endOfStretch(row % Page.ROWS, day)
        : day;
  }

  @Override
  public long[] summary() {
    return summary;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public long[] entries() {
    long[] entries = new long[count];
    int size = 0;
    for (int page = 0; page < pages.length; page++) {
      if (pages[page] != null) {
        size = pages[page].copyTo(entries, size, page * Page.ROWS);
      }
    }
    return entries;
  }

  /** This column after changes that grow by row. */
  DenseColumn with(long[] changes) {
    int last = changes.length == 0 ? 0 : Entry.row(changes[changes.length - 1]) / Page.ROWS;
    Page[] next = Arrays.copyOf(pages, Math.max(pages.length, last + 1));
    int from = 0;
    while (from < changes.length) {
      int page = Entry.row(changes[from]) / Page.ROWS;
      int to = from;
      while (to < changes.length && Entry.row(changes[to]) / Page.ROWS == page) {
        to++;
      }
      long[] mine = Arrays.copyOfRange(changes, from, to);
      long[] before = next[page] == null ? new long[0] : next[page].entries(page * Page.ROWS);
      long[] after = Entry.merge(before, mine);
      next[page] = after.length == 0 ? null : Page.of(after);
      from = to;
    }
    return new DenseColumn(next);
  }

  @Override
  public long bytes() {
    long bytes = 8L * (pages.length + summary.length);
    for (Page page : pages) {
      bytes += page == null ? 0 : page.bytes();
    }
    return bytes;
  }
}
