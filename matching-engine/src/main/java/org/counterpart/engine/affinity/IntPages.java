package org.counterpart.engine.affinity;

import java.util.Arrays;

/**
 * A growing array of numbers whose views never change: the first write to a page after a view was
 * taken copies the page. What was never set is 0. Written by one thread.
 */
final class IntPages {

  private static final int BITS = 10;
  private static final int SIZE = 1 << BITS;
  private static final int MASK = SIZE - 1;
  private static final int[] ZEROS = new int[SIZE];

  /** What was there when the view was taken. */
  @SuppressWarnings("ArrayRecordComponent") // shared and never compared
  record View(int[][] pages) {

    /** The number; 0 for what was not set, or came later. */
    int get(int index) {
      int page = index >>> BITS;
      return page < pages.length ? pages[page][index & MASK] : 0;
    }
  }

  private int[][] pages = {};

  /** Pages that no view has. */
  private boolean[] own = {};

  IntPages() {}

  /** Holds what is in an array. */
  IntPages(int[] all) {
    for (int index = 0; index < all.length; index++) {
      set(index, all[index]);
    }
  }

  void set(int index, int value) {
    own(index >>> BITS)[index & MASK] = value;
  }

  void add(int index, int more) {
    own(index >>> BITS)[index & MASK] += more;
  }

  private int[] own(int page) {
    if (page >= pages.length) {
      int before = pages.length;
      int length = Math.max(page + 1, before + before / 2);
      pages = Arrays.copyOf(pages, length);
      own = Arrays.copyOf(own, length);
      Arrays.fill(pages, before, length, ZEROS);
    }
    if (!own[page]) {
      pages[page] = pages[page].clone();
      own[page] = true;
    }
    return pages[page];
  }

  /** Freezes what is there; the next change of a page copies it. */
  View view() {
    Arrays.fill(own, false);
    return new View(pages.clone());
  }
}
