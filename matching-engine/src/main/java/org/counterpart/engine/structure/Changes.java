package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What changes in which column, until it is applied. */
final class Changes {

  private static final class Of {
    private long[] entries = new long[8];
    private int size;

    void add(long entry) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, 2 * size);
      }
      entries[size++] = entry;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(entries, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  private final Map<Integer, Of> byFeature = new HashMap<>();
  private final Set<Integer> rows = new HashSet<>();

  /** Whether a row has a change already: a second one must wait until the first is applied. */
  boolean has(int row) {
    return rows.contains(row);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** That a row held some things and holds others now; both growing. */
  void replace(int row, long[] before, long[] now) {
    rows.add(row);
    int next = 0;
    for (long hold : before) {
      while (next < now.length && Row.feature(now[next]) < Row.feature(hold)) {
        put(now[next++], row);
      }
      if (next == now.length || Row.feature(now[next]) != Row.feature(hold)) {
        of(Row.feature(hold)).add(Entry.gone(row));
      } else if (now[next] == hold) {
        next++;
      } else {
        put(now[next++], row);
      }
    }
    while (next < now.length) {
      put(now[next++], row);
    }
  }

  private void put(long hold, int row) {
    of(Row.feature(hold)).add(Row.entry(hold, row));
  }

  private Of of(int feature) {
    return byFeature.computeIfAbsent(feature, _ -> new Of());
  }

  /** Applies everything to the columns, and has nothing left. */
  void applyTo(Column[] columns, int rowCount) {
    byFeature.forEach(
        (feature, changes) -> {
          Column before = columns[feature] == null ? Column.none() : columns[feature];
          columns[feature] = before.with(changes.sorted(), rowCount);
        });
    byFeature.clear();
    rows.clear();
  }
}
