package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

  private final Numbers keys;
  private final Pages<int[]> rows;
  private final Map<Integer, Rows> added = new HashMap<>();

  /** Rows that have a key since the last time that all were joined. */
  private static final class Rows {
    private int[] some = new int[1];
    private int size;

    void add(int row) {
      some = size == some.length ? Arrays.copyOf(some, 2 * size) : some;
      some[size++] = row;
    }

    int[] after(int[] had) {
      int[] all = Arrays.copyOf(had == null ? NONE : had, size + (had == null ? 0 : had.length));
      System.arraycopy(some, 0, all, all.length - size, size);
      return all;
    }
  }

  Holders() {
    this(new Numbers(), new Pages<>());
  }

  /**
   * @param rows who has what, by the number of the key
   */
  Holders(Numbers keys, Pages<int[]> rows) {
    this.keys = keys;
    this.rows = rows;
  }

  /** The number of a key, a new one if it has none. Any thread may ask. */
  int number(String key) {
    return keys.put(key);
  }

  void add(int key, int row) {
    added.computeIfAbsent(key, _ -> new Rows()).add(row);
  }

  void remove(int key, int row) {
    gather();
    rows.set(key, Arrays.stream(rows.get(key)).filter(one -> one != row).toArray());
  }

  /** Joins what was added to what was there, once for all: a name may be that of many. */
  private void gather() {
    added.forEach((key, more) -> rows.set(key, more.after(rows.get(key))));
    added.clear();
  }

  View view() {
    gather();
    return new View(keys, rows.view());
  }
}
