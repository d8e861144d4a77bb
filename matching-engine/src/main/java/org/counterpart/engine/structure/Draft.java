package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A block that is being changed. */
final class Draft {

  private final long[] ids = new long[2 * Block.ROWS];
  private final short[] updated = new short[Block.ROWS];
  private final Entries held;
  private final Entries tags;
  private int size;

  Draft() {
    this(new Entries(0), new Entries(0));
  }

  private Draft(Entries held, Entries tags) {
    this.held = held;
    this.tags = tags;
  }

  static Draft of(Block block) {
    Draft draft = new Draft(block.heldEntries(), block.tagEntries());
    for (int row = 0; row < block.size(); row++) {
      draft.ids[2 * row] = block.high(row);
      draft.ids[2 * row + 1] = block.low(row);
      draft.updated[row] = block.updated(row);
    }
    draft.size = block.size();
    return draft;
  }

  /** A block of rows that are all there from the beginning. */
  static Block write(List<Row> rows) {
    Entries held = new Entries(8 * rows.size());
    Entries tags = new Entries(8 * rows.size());
    Draft draft = new Draft(held, tags);
    for (Row row : rows) {
      for (long entry : row.held()) {
        held.append(Entries.at(entry, draft.size));
      }
      for (long entry : row.tags()) {
        tags.append(Entries.at(entry, draft.size));
      }
      draft.identify(draft.size++, row);
    }
    held.sort();
    tags.sort();
    return draft.freeze();
  }

  int size() {
    return size;
  }

  /** Adds a row as the last one. */
  void add(Row row) {
    put(size++, row);
  }

  void put(int at, Row row) {
    identify(at, row);
    held.replace(at, row.held());
    tags.replace(at, row.tags());
  }

  UUID id(int at) {
    return new UUID(ids[2 * at], ids[2 * at + 1]);
  }

  boolean has(int at, UUID id) {
    return ids[2 * at] == id.getMostSignificantBits()
        && ids[2 * at + 1] == id.getLeastSignificantBits();
  }

  /** The row at a place. */
  Row row(int at) {
    return new Row(id(at), updated[at], held.of(at), tags.of(at));
  }

  /** Removes the last row. */
  void removeLast() {
    size--;
    held.replace(size, new long[0]);
    tags.replace(size, new long[0]);
  }

  private void identify(int at, Row row) {
    ids[2 * at] = row.id().getMostSignificantBits();
    ids[2 * at + 1] = row.id().getLeastSignificantBits();
    updated[at] = row.updated();
  }

  Block freeze() {
    short[] from = new short[held.count()];
    short[] until = new short[held.count()];
    for (int entry = 0; entry < from.length; entry++) {
      from[entry] = Entries.from(held.get(entry));
      until[entry] = Entries.until(held.get(entry));
    }
    return new Block(
        Arrays.copyOf(ids, 2 * size),
        Arrays.copyOf(updated, size),
        Columns.of(held),
        from,
        until,
        Columns.of(tags));
  }
}
