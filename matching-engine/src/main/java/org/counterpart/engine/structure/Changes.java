package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What changes in which column, until it is applied. */
final class Changes {

  private static final class Flips {
    private int[] flips = new int[8];
    private int size;

    void add(int flip) {
      if (size == flips.length) {
        flips = Arrays.copyOf(flips, 2 * size);
      }
      flips[size++] = flip;
    }

    int[] sorted() {
      int[] sorted = Arrays.copyOf(flips, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  private final Map<Integer, Flips> byFeature = new HashMap<>();
  private final Set<Integer> rows = new HashSet<>();

  /** Whether a row has a change already: a second one must wait until the first is applied. */
  boolean has(int row) {
    return rows.contains(row);
  }

  /** That a row held some features and holds others now; both growing. */
  void replace(int row, int[] before, int[] now) {
    rows.add(row);
    int next = 0;
    for (int feature : before) {
      while (next < now.length && now[next] < feature) {
        of(now[next++]).add(Flip.on(row));
      }
      if (next < now.length && now[next] == feature) {
        next++;
      } else {
        of(feature).add(Flip.off(row));
      }
    }
    while (next < now.length) {
      of(now[next++]).add(Flip.on(row));
    }
  }

  private Flips of(int feature) {
    return byFeature.computeIfAbsent(feature, _ -> new Flips());
  }

  /** Applies everything to the columns, and has nothing left. */
  void applyTo(Column[] columns) {
    byFeature.forEach(
        (feature, flips) -> {
          Column before = columns[feature] == null ? Column.NONE : columns[feature];
          columns[feature] = before.with(flips.sorted());
        });
    byFeature.clear();
    rows.clear();
  }
}
