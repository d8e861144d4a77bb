package org.counterpart.engine.structure;

import java.util.Arrays;

/** A column that many rows have: bitmaps in chunks, of which a change copies only its own. */
final class DenseColumn implements Column {

  private final Chunk[] chunks;
  private final long[] summary;
  private final int count;

  private DenseColumn(Chunk[] chunks) {
    this.chunks = chunks;
    summary = new long[chunks.length * Chunk.SUMMARY];
    int rows = 0;
    for (int chunk = 0; chunk < chunks.length; chunk++) {
      if (chunks[chunk] != null) {
        chunks[chunk].summarise(summary, chunk * Chunk.SUMMARY);
        rows += chunks[chunk].count();
      }
    }
    count = rows;
  }

  static DenseColumn of(int[] rows) {
    int last = rows.length == 0 ? 0 : rows[rows.length - 1];
    return new DenseColumn(new Chunk[last / Chunk.ROWS + 1])
        .with(Arrays.stream(rows).map(Flip::on).toArray());
  }

  /** Null where nobody holds it. */
  Chunk chunk(int number) {
    return number < chunks.length ? chunks[number] : null;
  }

  @Override
  public boolean holds(int row) {
    Chunk chunk = chunk(row / Chunk.ROWS);
    return chunk != null && chunk.holds(row % Chunk.ROWS);
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
      if (chunks[chunk] != null) {
        size = chunks[chunk].copyTo(rows, size, chunk * Chunk.ROWS);
      }
    }
    return rows;
  }

  /** This column after changes that grow by row. */
  DenseColumn with(int[] flips) {
    int last = flips.length == 0 ? 0 : Flip.row(flips[flips.length - 1]) / Chunk.ROWS;
    Chunk[] next = Arrays.copyOf(chunks, Math.max(chunks.length, last + 1));
    int from = 0;
    while (from < flips.length) {
      int chunk = Flip.row(flips[from]) / Chunk.ROWS;
      int to = from;
      while (to < flips.length && Flip.row(flips[to]) / Chunk.ROWS == chunk) {
        to++;
      }
      Chunk before = next[chunk] == null ? Chunk.empty() : next[chunk];
      Chunk after = before.with(flips, from, to);
      next[chunk] = after.count() == 0 ? null : after;
      from = to;
    }
    return new DenseColumn(next);
  }

  @Override
  public long bytes() {
    long bytes = 8L * (chunks.length + summary.length);
    for (Chunk chunk : chunks) {
      bytes += chunk == null ? 0 : chunk.bytes();
    }
    return bytes;
  }
}
