package org.counterpart.engine.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who may be considered at all: holds at least one of each set of tags. Used by one query. */
final class Filter {

  private final List<Column[]> sets = new ArrayList<>();
  private final long[] scratch = new long[Page.WORDS];
  private final long[] any = new long[Page.WORDS];
  private final long[] rows = new long[Page.WORDS];

  Filter(List<int[]> features, StructuralSnapshot snapshot) {
    for (int[] set : features) {
      sets.add(
          Arrays.stream(set)
              .mapToObj(snapshot::column)
              .filter(column -> column != null)
              .toArray(Column[]::new));
    }
    Arrays.fill(rows, -1);
  }

  /** Leaves those words that have a row for each set, be they different ones. */
  void and(long[] words) {
    for (Column[] set : sets) {
      long[] some = new long[words.length];
      for (Column column : set) {
        Bits.or(column.summary(), some);
      }
      Bits.and(some, words);
    }
  }

  /** Makes {@link #rows} that of a page. */
  void turnTo(int page) {
    if (sets.isEmpty()) {
      return;
    }
    Arrays.fill(rows, -1);
    for (Column[] set : sets) {
      Arrays.fill(any, 0);
      for (Column column : set) {
        long[] bits = column.page(page, scratch);
        if (bits != null) {
          Bits.or(bits, any);
        }
      }
      Bits.and(any, rows);
    }
  }

  /** The rows of a word of the page that may be considered. */
  long rows(int word) {
    return rows[word];
  }
}
