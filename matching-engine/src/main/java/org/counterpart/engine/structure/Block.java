package org.counterpart.engine.structure;

import java.util.UUID;

/** Up to 512 rows. Immutable: a change makes another block, and readers keep the one they have. */
final class Block {

  static final int ROWS = 512;

  private final long[] ids;
  private final short[] updated;
  private final short latest;
  private final int widest;
  private final Columns held;
  private final short[] from;
  private final short[] until;
  private final Columns tags;

  Block(long[] ids, short[] updated, Columns held, short[] from, short[] until, Columns tags) {
    this.ids = ids;
    this.updated = updated;
    this.held = held;
    this.from = from;
    this.until = until;
    this.tags = tags;
    short newest = Short.MIN_VALUE;
    for (short day : updated) {
      newest = (short) Math.max(newest, day);
    }
    latest = newest;
    widest = widest(held, updated.length);
  }

  private static int widest(Columns held, int size) {
    int[] stretches = new int[size];
    int most = 0;
    for (int entry = 0; entry < held.entries(); entry++) {
      most = Math.max(most, ++stretches[held.row(entry)]);
    }
    return most;
  }

  int size() {
    return updated.length;
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

  /** The most recent change of any row. */
  short latest() {
    return latest;
  }

  /** The most stretches that any row holds: none has more competencies than that. */
  int widest() {
    return widest;
  }

  /** Levels of competencies, whenever they are held. */
  Columns held() {
    return held;
  }

  /** What has no time. */
  Columns tags() {
    return tags;
  }

  /**
   * Where the stretch that covers {@code day} ends.
   *
   * @param column of {@link #held}, or negative
   * @return {@code day} itself when the column's stretch does not cover it
   */
  short endOfStretch(int column, int row, short day) {
    int entry = column < 0 ? -1 : held.entry(column, row);
    return entry >= 0 && from[entry] <= day && day < until[entry] ? until[entry] : day;
  }

  /** The levels in the form in which they are changed. */
  Entries heldEntries() {
    Entries entries = new Entries(from.length);
    for (int column = 0; column < held.count(); column++) {
      for (int entry = held.start(column); entry < held.end(column); entry++) {
        entries.append(
            Entries.of(held.feature(column), held.row(entry), from[entry], until[entry]));
      }
    }
    return entries;
  }

  /** What has no time, in the form in which it is changed. */
  Entries tagEntries() {
    Entries entries = new Entries(tags.entries());
    for (int column = 0; column < tags.count(); column++) {
      for (int entry = tags.start(column); entry < tags.end(column); entry++) {
        entries.append(Entries.of(tags.feature(column), tags.row(entry), (short) 0, (short) 0));
      }
    }
    return entries;
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    return 8L * ids.length
        + 2L * (updated.length + from.length + until.length)
        + held.bytes()
        + tags.bytes();
  }
}
