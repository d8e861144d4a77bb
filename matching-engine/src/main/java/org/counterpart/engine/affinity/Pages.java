package org.counterpart.engine.affinity;

import java.util.Arrays;

/**
 * A growing array whose views never change: the first write to a page after a view was taken copies
 * the page. Written by one thread.
 *
 * @param <T> what it holds
 */
final class Pages<T> {

  private static final int BITS = 8;
  private static final int SIZE = 1 << BITS;
  private static final int MASK = SIZE - 1;

  /**
   * What was there when the view was taken.
   *
   * @param <T> what it holds
   */
  @SuppressWarnings("ArrayRecordComponent") // shared and never compared
  record View<T>(Object[][] pages, int size) {

    /** What is there; null for nothing, and for what came later. */
    @SuppressWarnings("unchecked")
    T get(int index) {
      return index < 0 || index >= size ? null : (T) pages[index >>> BITS][index & MASK];
    }
  }

  private Object[][] pages = new Object[0][];
  private boolean[] shared = new boolean[0];
  private int size;
  private View<T> view = new View<>(pages, 0);

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked")
  T get(int index) {
    return index < 0 || index >= size ? null : (T) pages[index >>> BITS][index & MASK];
  }

  void set(int index, T value) {
    int page = index >>> BITS;
    if (page >= pages.length) {
      grow(Math.max(page + 1, pages.length + pages.length / 2));
    }
    if (pages[page] == null) {
      pages[page] = new Object[SIZE];
    } else if (shared[page]) {
      pages[page] = pages[page].clone();
    }
    shared[page] = false;
    pages[page][index & MASK] = value;
    size = Math.max(size, index + 1);
    view = null;
  }

  /** Freezes what is there; time grows with the number of pages, if anything changed. */
  View<T> view() {
    if (view == null) {
      Arrays.fill(shared, true);
      view = new View<>(pages.clone(), size);
    }
    return view;
  }

  private void grow(int count) {
    pages = Arrays.copyOf(pages, count);
    shared = Arrays.copyOf(shared, count);
  }
}
