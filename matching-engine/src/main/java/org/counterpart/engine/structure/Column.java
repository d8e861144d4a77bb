package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * Which rows hold one thing at some time: for each chunk of rows a bitmap, or a list where they are
 * few. Not changed once it is made; a change copies the chunks that it touches.
 */
final class Column {

  /** Rows in a word. */
  static final int WORD = Long.SIZE;

  /** With fewer rows than this in a chunk a list of them is smaller and hardly slower. */
  private static final int MANY = 512;

  /** A bitmap with fewer becomes a list again: not at once, lest every change makes it anew. */
  private static final int FEW = MANY * 3 / 4;

  /** Longs with a bit for each line of a chunk. */
  private static final int LINES = Chunk.LINES / Long.SIZE;

  private static final char[] NOBODY = {};

  /** A column that nobody holds. */
  static final Column NONE = new Column(new Chunk[0], new char[0][], new long[0]);

  /** Null where there is a list, or nobody. */
  private final Chunk[] chunks;

  /** Null where there is a bitmap, or nobody. */
  private final char[][] lists;

  /** One bit for each line with somebody in it. */
  private final long[] lines;

  private int count;

  private Column(Chunk[] chunks, char[][] lists, long[] lines) {
    this.chunks = chunks;
    this.lists = lists;
    this.lines = lines;
  }

  /**
   * A column of these parts.
   *
   * @param chunks null where there is a list, or nobody
   * @param lists null where there is a bitmap, or nobody
   * @param lines one bit for each line with somebody in it
   */
  static Column of(Chunk[] chunks, char[][] lists, long[] lines) {
    Column column = new Column(chunks, lists, lines);
    column.count = column.counted();
    return column;
  }

  private int counted() {
    int rows = 0;
    for (int chunk = 0; chunk < chunks.length; chunk++) {
      rows += chunks[chunk] == null ? list(chunk).length : chunks[chunk].count();
    }
    return rows;
  }

  /** How many chunks it has; whoever comes behind them does not hold it. */
  int chunks() {
    return chunks.length;
  }

  /** The bitmap of a chunk; null where {@link #list} has its rows. */
  Chunk chunk(int number) {
    return number < chunks.length ? chunks[number] : null;
  }

  /** The rows of a chunk, growing; empty where {@link #chunk} has them. */
  char[] list(int number) {
    return number < lists.length && lists[number] != null ? lists[number] : NOBODY;
  }

  /** One bit for each line with somebody in it, counted over all chunks; not to be changed. */
  long[] lines() {
    return lines;
  }

  /** How many rows hold it. */
  int count() {
    return count;
  }

  boolean holds(int row) {
    return (word(row / WORD) >>> row & 1) != 0;
  }

  /** The rows of a word that hold it; words are counted over all chunks. */
  long word(int number) {
    int chunk = number / Chunk.WORDS;
    if (chunk >= chunks.length) {
      return 0;
    }
    int inChunk = number % Chunk.WORDS;
    return chunks[chunk] == null ? listed(chunk, inChunk) : chunks[chunk].words()[inChunk];
  }

  private long listed(int chunk, int word) {
    char[] list = list(chunk);
    int first = word * WORD;
    long rows = 0;
    for (int i = RowList.find(list, first); i < list.length && list[i] < first + WORD; i++) {
      rows |= 1L << list[i];
    }
    return rows;
  }

  /** Adds the rows of a chunk that hold it. */
  void orWords(int number, long[] words) {
    Chunk chunk = chunk(number);
    if (chunk != null) {
      Bits.or(chunk.words(), words);
    }
    for (char row : list(number)) {
      words[row / WORD] |= 1L << row;
    }
  }

  /** The rows that hold it, growing. */
  int[] rows() {
    int[] rows = new int[count];
    int size = 0;
    for (int chunk = 0; chunk < chunks.length; chunk++) {
      if (chunks[chunk] != null) {
        size = chunks[chunk].copyTo(rows, size, chunk * Chunk.ROWS);
      }
      for (char row : list(chunk)) {
        rows[size++] = chunk * Chunk.ROWS + row;
      }
    }
    return rows;
  }

  /**
   * This column after changes.
   *
   * @param flips growing by row, one for a row, made by {@link Flip}
   */
  Column with(int[] flips) {
    int last = flips.length == 0 ? -1 : Flip.row(flips[flips.length - 1]) / Chunk.ROWS;
    int length = Math.max(chunks.length, last + 1);
    Column next =
        new Column(
            Arrays.copyOf(chunks, length),
            Arrays.copyOf(lists, length),
            Arrays.copyOf(lines, length * LINES));
    int from = 0;
    while (from < flips.length) {
      int chunk = Flip.row(flips[from]) / Chunk.ROWS;
      int to = from;
      while (to < flips.length && Flip.row(flips[to]) / Chunk.ROWS == chunk) {
        to++;
      }
      next.change(chunk, flips, from, to);
      from = to;
    }
    next.count = next.counted();
    return next;
  }

  private void change(int chunk, int[] flips, int from, int to) {
    if (chunks[chunk] == null) {
      char[] list = RowList.with(list(chunk), flips, from, to);
      chunks[chunk] = list.length < MANY ? null : Chunk.of(list);
      lists[chunk] = list.length < MANY ? list : null;
    } else {
      Chunk after = chunks[chunk].with(flips, from, to);
      chunks[chunk] = after.count() < FEW ? null : after;
      lists[chunk] = after.count() < FEW ? after.list() : null;
    }
    for (int i = from; i < to; i++) {
      changeLine(chunk, Flip.row(flips[i]) / Chunk.LINE_ROWS);
    }
  }

  private void changeLine(int chunk, int line) {
    int inChunk = line % Chunk.LINES;
    boolean has =
        chunks[chunk] == null
            ? RowList.hasLine(lists[chunk], inChunk)
            : chunks[chunk].hasLine(inChunk);
    long bit = 1L << line;
    long before = lines[line / Long.SIZE];
    lines[line / Long.SIZE] = has ? before | bit : before & ~bit;
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    long bytes = 8L * (chunks.length + lines.length);
    for (int chunk = 0; chunk < chunks.length; chunk++) {
      bytes += chunks[chunk] == null ? 2L * list(chunk).length : chunks[chunk].bytes();
    }
    return bytes;
  }
}
