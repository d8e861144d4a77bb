package org.counterpart.engine.structure;

import java.util.Arrays;

/** Rows of a chunk as a growing list; never changed. */
final class RowList {

  private RowList() {}

  /**
   * A list after changes.
   *
   * @param flips those from {@code from} to before {@code to} are of this chunk
   */
  static char[] with(char[] list, int[] flips, int from, int to) {
    char[] merged = new char[list.length + to - from];
    int size = 0;
    int read = 0;
    for (int i = from; i < to; i++) {
      char row = (char) (Flip.row(flips[i]) % Chunk.ROWS);
      while (read < list.length && list[read] < row) {
        merged[size++] = list[read++];
      }
      if (read < list.length && list[read] == row) {
        read++;
      }
      if (Flip.isOn(flips[i])) {
        merged[size++] = row;
      }
    }
    System.arraycopy(list, read, merged, size, list.length - read);
    return Arrays.copyOf(merged, size + list.length - read);
  }

  /**
   * Where the first row is that is not before another.
   *
   * @return the length of the list when all are
   */
  static int find(char[] list, int row) {
    int at = Arrays.binarySearch(list, (char) row);
    return at < 0 ? -at - 1 : at;
  }

  /** Whether a line of the chunk has somebody. */
  static boolean hasLine(char[] list, int line) {
    int at = find(list, line * Chunk.LINE_ROWS);
    return at < list.length && list[at] / Chunk.LINE_ROWS == line;
  }
}
