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

  static DenseColumn of(long[] entries) {
    int last = entries.length == 0 ? 0 : Entry.row(entries[entries.length - 1]);
    return new DenseColumn(new Chunk[last / Chunk.ROWS + 1]).with(entries);
  }

  /** Null where nobody holds it. */
  Chunk chunk(int number) {
    return number < chunks.length ? chunks[number] : null;
  }

  @Override
  public boolean holds(int row) {
    Chunk chunk = chunk(row / Chunk.ROWS);
    return chunk != null && (chunk.words()[row % Chunk.ROWS / WORD] >>> row & 1) != 0;
  }

  @Override
  public short endOfStretch(int row, short day) {
    Chunk chunk = chunk(row / Chunk.ROWS);
    return chunk == null ? day : chunk.endOfStretch(row % Chunk.ROWS, day);
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
  public long[] entries() {
    long[] entries = new long[count];
    int size = 0;
    for (int chunk = 0; chunk < chunks.length; chunk++) {
      if (chunks[chunk] != null) {
        size = chunks[chunk].copyAllTo(entries, size, chunk);
      }
    }
    return entries;
  }

  /** This column after changes that grow by row. */
  DenseColumn with(long[] changes) {
    int last = changes.length == 0 ? 0 : Entry.row(changes[changes.length - 1]) / Chunk.ROWS;
    Chunk[] next = Arrays.copyOf(chunks, Math.max(chunks.length, last + 1));
    int from = 0;
    while (from < changes.length) {
      int chunk = Entry.row(changes[from]) / Chunk.ROWS;
      int to = from;
      while (to < changes.length && Entry.row(changes[to]) / Chunk.ROWS == chunk) {
        to++;
      }
      Chunk before = next[chunk] == null ? Chunk.empty() : next[chunk];
      Chunk after = before.with(Arrays.copyOfRange(changes, from, to));
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
