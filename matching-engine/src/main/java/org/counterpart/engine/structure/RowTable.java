package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.UUID;

/**
 * Who rows are, and when their profiles changed. One thread writes; a {@link View} is what was
 * there when it was taken.
 */
final class RowTable implements RowsById.Ids {

  private static final int PAGE = 4096;

  /** The table at one moment. Nothing lies between a row and its numbers but the page. */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never compared
  record View(long[][] ids, short[][] updated) {

    long high(int row) {
      return ids[row / PAGE][2 * (row % PAGE)];
    }

    long low(int row) {
      return ids[row / PAGE][2 * (row % PAGE) + 1];
    }

    /** The day on which the profile last changed. */
    short updated(int row) {
      return updated[row / PAGE][row % PAGE];
    }

    long bytes() {
      return (16L + 2L) * PAGE * ids.length + 16L * ids.length;
    }
  }

  private long[][] ids = {};
  private short[][] updated = {};

  /** Pages that no view has. */
  private boolean[] own = {};

  /** Says who a row is. */
  void set(int row, UUID id, short day) {
    int page = row / PAGE;
    makeOwn(page);
    ids[page][2 * (row % PAGE)] = id.getMostSignificantBits();
    ids[page][2 * (row % PAGE) + 1] = id.getLeastSignificantBits();
    updated[page][row % PAGE] = day;
  }

  private void makeOwn(int page) {
    if (page >= ids.length) {
      int length = page + 1;
      ids = Arrays.copyOf(ids, length);
      updated = Arrays.copyOf(updated, length);
      own = Arrays.copyOf(own, length);
    }
    if (!own[page]) {
      ids[page] = ids[page] == null ? new long[2 * PAGE] : ids[page].clone();
      updated[page] = updated[page] == null ? new short[PAGE] : updated[page].clone();
      own[page] = true;
    }
  }

  /** Freezes what is there now; the next change of a page copies it. */
  View view() {
    Arrays.fill(own, false);
    return new View(ids.clone(), updated.clone());
  }

  @Override
  public boolean has(int row, UUID id) {
    return ids[row / PAGE][2 * (row % PAGE)] == id.getMostSignificantBits()
        && ids[row / PAGE][2 * (row % PAGE) + 1] == id.getLeastSignificantBits();
  }

  @Override
  public UUID of(int row) {
    return new UUID(ids[row / PAGE][2 * (row % PAGE)], ids[row / PAGE][2 * (row % PAGE) + 1]);
  }

  /** The day on which the profile last changed. */
  short updated(int row) {
    return updated[row / PAGE][row % PAGE];
  }
}
