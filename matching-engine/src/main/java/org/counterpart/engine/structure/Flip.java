package org.counterpart.engine.structure;

import java.util.Arrays;

/** That a row comes to hold something, or holds it no more, in one int that sorts by row. */
final class Flip {

  /** Rows are numbered below this. */
  static final int ROWS = 1 << 30;

  private Flip() {}

  static int on(int row) {
    return 2 * row + 1;
  }

  static int off(int row) {
    return 2 * row;
  }

  static int row(int flip) {
    return flip >>> 1;
  }

  static boolean isOn(int flip) {
    return (flip & 1) != 0;
  }

  /** The rows after the changes; both growing. */
  static int[] merge(int[] rows, int[] flips) {
    int[] merged = new int[rows.length + flips.length];
    int size = 0;
    int at = 0;
    for (int flip : flips) {
      while (at < rows.length && rows[at] < row(flip)) {
        merged[size++] = rows[at++];
      }
      if (at < rows.length && rows[at] == row(flip)) {
        at++;
      }
      if (isOn(flip)) {
        merged[size++] = row(flip);
      }
    }
    int rest = rows.length - at;
    System.arraycopy(rows, at, merged, size, rest);
    return Arrays.copyOf(merged, size + rest);
  }
}
