package org.counterpart.engine.structure;

/** A lane's list of rows of a chunk, and a bitmap that has them for one line at a time. */
final class Listed {

  private final long[] words = new long[Chunk.WORDS];
  private char[] list = {};
  private Lane lane;
  private int from;
  private int to;

  /** The bitmap; right for the line that was turned to. */
  long[] words() {
    return words;
  }

  Lane lane() {
    return lane;
  }

  /** Turns to a chunk of a lane, which has {@code rows} there. */
  void turnTo(Lane next, char[] rows) {
    clear();
    lane = next;
    list = rows;
    from = 0;
    to = 0;
  }

  private void clear() {
    for (int i = from; i < to; i++) {
      words[list[i] / Column.WORD] = 0;
    }
  }

  /**
   * Turns to a line, and tells whether the list has somebody there.
   *
   * @param line greater than the one before, since the chunk was turned to
   */
  boolean turnTo(int line) {
    clear();
    from = to;
    int first = line * Chunk.LINE_ROWS;
    while (from < list.length && list[from] < first) {
      from++;
    }
    to = from;
    while (to < list.length && list[to] < first + Chunk.LINE_ROWS) {
      words[list[to] / Column.WORD] |= 1L << list[to];
      to++;
    }
    return from < to;
  }
}
