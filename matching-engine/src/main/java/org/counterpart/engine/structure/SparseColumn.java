package org.counterpart.engine.structure;

import java.util.Arrays;

/** A column that few rows have: a list of them for each chunk. */
final class SparseColumn implements Column {

  private static final char[] NOBODY = {};

  private final char[][] chunks;
  private final long[] summary;
  private final int count;

  private SparseColumn(char[][] chunks, long[] summary, int count) {
    this.chunks = chunks;
    this.summary = summary;
    this.count = count;
  }

  static SparseColumn of(int[] rows) {
    int length = rows.length == 0 ? 0 : rows[rows.length - 1] / Chunk.ROWS + 1;
    char[][] chunks = new char[length][];
    long[] summary = new long[length * Chunk.SUMMARY];
    int from = 0;
    for (int chunk = 0; chunk < length; chunk++) {
      int to = from;
      while (to < rows.length && rows[to] / Chunk.ROWS == chunk) {
        summary[rows[to] / (WORD * Long.SIZE)] |= 1L << (rows[to] / WORD);
        to++;
      }
      chunks[chunk] = from == to ? NOBODY : new char[to - from];
      for (int i = from; i < to; i++) {
        chunks[chunk][i - from] = (char) (rows[i] % Chunk.ROWS);
      }
      from = to;
    }
    return new SparseColumn(chunks, summary, rows.length);
  }

  /**
   * Sets the bits of the rows of a chunk that hold it, and those of their parts.
   *
   * @return whether there is any
   */
  boolean set(int chunk, long[] words, long[] parts) {
    if (chunk >= chunks.length) {
      return false;
    }
    for (char row : chunks[chunk]) {
      words[row / WORD] |= 1L << row;
      parts[row / (WORD * PART)] |= 1L << (row / PART);
    }
    return chunks[chunk].length > 0;
  }

  @Override
  public boolean holds(int row) {
    int chunk = row / Chunk.ROWS;
    return chunk < chunks.length
        && Arrays.binarySearch(chunks[chunk], (char) (row % Chunk.ROWS)) >= 0;
  }

  @Override
  public long[] summary() {
    return summary;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public int[] rows() {
    int[] rows = new int[count];
    int size = 0;
    for (int chunk = 0; chunk < chunks.length; chunk++) {
      for (char row : chunks[chunk]) {
        rows[size++] = chunk * Chunk.ROWS + row;
      }
    }
    return rows;
  }

  @Override
  public long bytes() {
    return 2L * count + 8L * (chunks.length + summary.length);
  }
}
