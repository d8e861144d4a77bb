package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who 512 rows are, and when their profiles changed. Immutable. */
final class RowPage {

  static final int ROWS = 512;
  static final RowPage EMPTY =
      new RowPage(new long[2 * ROWS], new short[ROWS], new short[ROWS / Column.WORD]);

  private final long[] ids;
  private final short[] updated;
  private final short[] latest;

  /**
   * @param latest the most recent day of each word
   */
  private RowPage(long[] ids, short[] updated, short[] latest) {
    this.ids = ids;
    this.updated = updated;
    this.latest = latest;
  }

  static RowPage of(List<Row> rows) {
    long[] ids = new long[2 * ROWS];
    short[] updated = new short[ROWS];
    for (int row = 0; row < rows.size(); row++) {
      ids[2 * row] = rows.get(row).id().getMostSignificantBits();
      ids[2 * row + 1] = rows.get(row).id().getLeastSignificantBits();
      updated[row] = rows.get(row).updated();
    }
    return of(ids, updated);
  }

  private static RowPage of(long[] ids, short[] updated) {
    short[] latest = new short[ROWS / Column.WORD];
    Arrays.fill(latest, Short.MIN_VALUE);
    for (int row = 0; row < ROWS; row++) {
      int word = row / Column.WORD;
      latest[word] = (short) Math.max(latest[word], updated[row]);
    }
    return new RowPage(ids, updated, latest);
  }

  RowPage with(int row, UUID id, short day) {
    long[] nextIds = ids.clone();
    nextIds[2 * row] = id.getMostSignificantBits();
    nextIds[2 * row + 1] = id.getLeastSignificantBits();
    short[] nextUpdated = updated.clone();
    nextUpdated[row] = day;
    return of(nextIds, nextUpdated);
  }

  long high(int row) {
    return ids[2 * row];
  }

  long low(int row) {
    return ids[2 * row + 1];
  }

  UUID id(int row) {
    return new UUID(high(row), low(row));
  }

  short updated(int row) {
    return updated[row];
  }

  /** The most recent change of any row of a word. */
  short latest(int word) {
    return latest[word];
  }

  long bytes() {
    return 8L * ids.length + 2L * (updated.length + latest.length);
  }
}
