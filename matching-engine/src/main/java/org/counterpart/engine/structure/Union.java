package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;

/** Those who hold at least one of some things, chunk by chunk. Used by one query. */
final class Union {

  /** A chunk in which nobody holds something. */
  private static final long[] NO_WORDS = new long[Chunk.WORDS];

  private static final long[] NO_PARTS = new long[Chunk.PARTS];

  private final Column[] columns;
  private final long[] summary;
  private long[] words = NO_WORDS;
  private long[] parts = NO_PARTS;
  private long[] ownWords;
  private long[] ownParts;
  private boolean dirty;

  /**
   * @param longs of a bitmap of all words
   */
  Union(List<Column> columns, int longs) {
    this.columns = columns.toArray(Column[]::new);
    if (this.columns.length == 1 && this.columns[0].summary().length >= longs) {
      summary = this.columns[0].summary();
    } else {
      summary = new long[longs];
      for (Column column : this.columns) {
        Bits.or(column.summary(), summary);
      }
    }
  }

  boolean isEmpty() {
    return columns.length == 0;
  }

  /** Words that have a row of these; not to be changed. */
  long[] summary() {
    return summary;
  }

  /** Makes {@link #words} and {@link #parts} those of a chunk. */
  void turnTo(int chunk) {
    words = NO_WORDS;
    parts = NO_PARTS;
    if (columns.length == 1 && columns[0] instanceof DenseColumn dense) {
      Chunk one = dense.chunk(chunk);
      if (one != null) {
        words = one.words();
        parts = one.parts();
      }
    } else if (columns.length > 0) {
      gather(chunk);
    }
  }

  private void gather(int chunk) {
    clear();
    for (Column column : columns) {
      switch (column) {
        case SparseColumn sparse -> dirty |= sparse.set(chunk, ownWords, ownParts);
        case DenseColumn dense -> {
          Chunk one = dense.chunk(chunk);
          if (one != null) {
            Bits.or(one.words(), ownWords);
            Bits.or(one.parts(), ownParts);
            dirty = true;
          }
        }
      }
    }
    if (dirty) {
      words = ownWords;
      parts = ownParts;
    }
  }

  private void clear() {
    if (ownWords == null) {
      ownWords = new long[Chunk.WORDS];
      ownParts = new long[Chunk.PARTS];
    } else if (dirty) {
      Arrays.fill(ownWords, 0);
      Arrays.fill(ownParts, 0);
    }
    dirty = false;
  }

  /** One long for each word of the chunk; not to be changed. */
  long[] words() {
    return words;
  }

  /** One bit for each part of the chunk; not to be changed. */
  long[] parts() {
    return parts;
  }

  /** Whether a row, of any chunk, holds one of these at any time. */
  boolean holds(int row) {
    for (Column column : columns) {
      if (column.holds(row)) {
        return true;
      }
    }
    return false;
  }
}
