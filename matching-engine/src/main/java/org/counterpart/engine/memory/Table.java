package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Rows by id, written by one thread at a time; a {@link View} is what was there when it was taken.
 *
 * @param <T> what a row is
 */
final class Table<T> {

  /**
   * The rows at one moment. An id keeps its slot for as long as the view's map lives, so a later
   * write to the map cannot lead to another id's row.
   *
   * @param rows null where a row was removed or came later
   */
  record View<T>(Map<UUID, Integer> slots, List<T> rows, int size) {

    /** The row of that id; null when there is none. Constant time. */
    T get(UUID id) {
      Integer slot = slots.get(id);
      return slot == null || slot >= rows.size() ? null : rows.get(slot);
    }
  }

  private static final int WORTH_COMPACTING = 1024;

  private Map<UUID, Integer> slots;
  private List<T> rows;
  private int size;
  private View<T> view;

  Table() {
    slots = new ConcurrentHashMap<>();
    rows = new ArrayList<>();
  }

  /** Holds rows that are there, each with its id. */
  Table(List<T> all, Function<T, UUID> id) {
    slots = new ConcurrentHashMap<>(all.size());
    rows = new ArrayList<>(all);
    size = rows.size();
    IntStream.range(0, size).parallel().forEach(slot -> slots.put(id.apply(rows.get(slot)), slot));
  }

  /** The row of that id; null when there is none. */
  T get(UUID id) {
    Integer slot = slots.get(id);
    return slot == null ? null : rows.get(slot);
  }

  void put(UUID id, T row) {
    view = null;
    Integer slot = slots.get(id);
    if (slot == null) {
      // The row comes before the slot: a view that is being read does not reach so far.
      rows.add(row);
      slots.put(id, rows.size() - 1);
      size++;
    } else if (rows.set(slot, row) == null) {
      size++;
    }
  }

  /** Removes the row and returns it; null when there was none. */
  T remove(UUID id) {
    T row = get(id);
    if (row != null) {
      view = null;
      rows.set(slots.get(id), null);
      size--;
      compact();
    }
    return row;
  }

  /** Freezes what is there now. Time and space grow with the number of rows, if any changed. */
  View<T> view() {
    if (view == null) {
      @SuppressWarnings("unchecked")
      T[] copy = (T[]) rows.toArray();
      view = new View<>(slots, Arrays.asList(copy), size);
    }
    return view;
  }

  private void compact() {
    if (rows.size() < WORTH_COMPACTING || size > rows.size() / 2) {
      return;
    }
    // Views that are out keep the old map.
    Map<UUID, Integer> before = slots;
    List<T> all = rows;
    slots = new ConcurrentHashMap<>();
    rows = new ArrayList<>(size);
    before.forEach(
        (id, slot) -> {
          T row = all.get(slot);
          if (row != null) {
            rows.add(row);
            slots.put(id, rows.size() - 1);
          }
        });
  }
}
