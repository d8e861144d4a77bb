package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Who has what: rows by a key. Written by one thread, read through views. */
final class Holders {

  private static final int[] NONE = {};

  /** Who had what when the view was taken. */
  record View(Numbers keys, Pages.View<int[]> rows) {

    /** The rows that have the key; not to be changed. */
    int[] of(String key) {
      int[] found = rows.get(keys.find(key));
      return found == null ? NONE : found;
    }

    /** Hands over the rows that have the key. */
    void forEach(String key, IntConsumer row) {
      for (int one : of(key)) {
        row.accept(one);
      }
    }

    /** How many have the key. */
    int count(String key) {
      return of(key).length;
    }

    /** How many have the key of that number. */
    int count(int number) {
      int[] found = rows.get(number);
      return found == null ? 0 : found.length;
    }
  }

  private final Numbers keys = new Numbers();
  private final Pages<int[]> rows = new Pages<>();

  /** The number of a key, a new one if it has none. */
  int number(String key) {
    return keys.put(key);
  }

  void add(String key, int row) {
    int number = keys.put(key);
    int[] had = rows.get(number);
    int[] has = had == null ? new int[1] : Arrays.copyOf(had, had.length + 1);
    has[has.length - 1] = row;
    rows.set(number, has);
  }

  void remove(String key, int row) {
    int number = keys.find(key);
    rows.set(number, Arrays.stream(rows.get(number)).filter(one -> one != row).toArray());
  }

  View view() {
    return new View(keys, rows.view());
  }
}
