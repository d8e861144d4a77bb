package org.counterpart.engine.structure;

import java.util.List;

/**
 * Something that adds to a score: who holds it has as much of it as they can have.
 *
 * @param column who holds it
 * @param units what that adds, in units of 2<sup>-16</sup>
 * @param weight the same in the kernel's numbers, rounded up
 * @param covers whether it is something that the project lacks, rather than a welcome extra
 * @param or others who have it too; {@link Column#NONE} for nobody
 */
record Lane(Column column, int units, int weight, boolean covers, Column or) {

  private static final char[] NOBODY = {};

  /** The rows of a chunk as a bitmap; null where {@link #list} has them. */
  long[] words(int chunk) {
    if (or == Column.NONE) {
      Chunk dense = column.chunk(chunk);
      return dense == null ? null : dense.words();
    }
    long[] words = new long[Chunk.WORDS];
    column.orWords(chunk, words);
    or.orWords(chunk, words);
    return words;
  }

  /** The rows of a chunk, growing; empty where {@link #words} has them. */
  char[] list(int chunk) {
    return or == Column.NONE ? column.list(chunk) : NOBODY;
  }

  /** Writes one bit for each line with somebody in it. */
  void copyLinesTo(long[] bits) {
    for (Column each : List.of(column, or)) {
      long[] lines = each.lines();
      for (int i = 0; i < lines.length; i++) {
        bits[i] |= lines[i];
      }
    }
  }
}
