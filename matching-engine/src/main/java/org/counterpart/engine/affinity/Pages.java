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
      return (T) at(pages, size, index);
    }
  }

  private static Object at(Object[][] pages, int size, int index) {
    // A page is missing where numbers were given in another order than they are used in.
    boolean isThere = index >= 0 && index < size && pages[index >>> BITS] != null;
    return isThere ? pages[index >>> BITS][index & MASK] : null;
  }

  private Object[][] pages = new Object[0][];
  private boolean[] shared = new boolean[0];
  private int size;
  private View<T> view = new View<>(pages, 0);

  Pages() {}

  /** Holds what is in an array, which is null where there is nothing. */
  Pages(T[] all) {
    grow(Math.ceilDiv(all.length, SIZE));
    for (int page = 0; page < pages.length; page++) {
      pages[page] = Arrays.copyOfRange(all, page << BITS, (page + 1) << BITS, Object[].class);
    }
    size = all.length;
    view = null;
  }

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked")
  T get(int index) {
    return (T) at(pages, size, index);
  }

  void set(int index, T value) {
    own(index >>> BITS);
    pages[index >>> BITS][index & MASK] = value;
    size = Math.max(size, index + 1);
    view = null;
  }

  private void own(int page) {
    if (page >= pages.length) {
      grow(Math.max(page + 1, pages.length + pages.length / 2));
    }
    if (pages[page] == null) {
      pages[page] = new Object[SIZE];
    } else if (shared[page]) {
      pages[page] = pages[page].clone();
    }
    shared[page] = false;
  }

  /**
   * Makes room for several threads that set what is below {@code end}, each of them others. Until
   * the next view was taken, they may do so at once.
   */
  void open(int end) {
    for (int page = 0; page << BITS < end; page++) {
      own(page);
    }
    size = Math.max(size, end);
    view = null;
  }

  /** Sets what {@link #open} made room for. */
  void setOpen(int index, T value) {
    pages[index >>> BITS][index & MASK] = value;
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
