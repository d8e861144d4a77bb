package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.BitSet;

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

  /** Null where nothing changes. */
  private Flips[] byFeature = new Flips[0];

  private final BitSet rows = new BitSet();

  /** Whether a row has a change already: a second one must wait until the first is applied. */
  boolean has(int row) {
    return rows.get(row);
  }

  /** That a row held some features and holds others now; both growing. */
  void replace(int row, int[] before, int[] now) {
    rows.set(row);
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
    if (feature >= byFeature.length) {
      byFeature = Arrays.copyOf(byFeature, Math.max(feature + 1, 2 * byFeature.length));
    }
    if (byFeature[feature] == null) {
      byFeature[feature] = new Flips();
    }
    return byFeature[feature];
  }

  /** Applies everything to the columns, and has nothing left. */
  void applyTo(Column[] columns) {
    for (int feature = 0; feature < byFeature.length; feature++) {
      if (byFeature[feature] != null) {
        Column before = columns[feature] == null ? Column.NONE : columns[feature];
        columns[feature] = before.with(byFeature[feature].sorted());
        byFeature[feature] = null;
      }
    }
    rows.clear();
  }
}
