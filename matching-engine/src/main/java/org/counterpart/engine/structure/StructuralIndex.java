package org.counterpart.engine.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.counterpart.engine.Partner;

/**
 * Partners in blocks. One thread at a time changes it; what it has changed becomes visible with
 * {@link #publish}, all at once, as a snapshot that never changes.
 */
public final class StructuralIndex {

  private static final int LEAST_TO_SORT = 4096;

  private final Features features = new Features();
  private final RowsById rows = new RowsById(new CurrentIds());
  private final Map<Integer, Draft> drafts = new TreeMap<>();
  private final List<Integer> roomy = new ArrayList<>();
  private Block[] blocks = {};
  private int count;
  private int unsorted;
  private int sorted;
  private StructuralSnapshot snapshot = new StructuralSnapshot(features, blocks, Presence.NONE, 0);

  /** Adds a partner or replaces what is known of it. */
  public void put(Partner partner) {
    Row row = Row.of(partner, features);
    int at = rows.find(partner.id());
    if (at == RowsById.ABSENT) {
      append(row);
    } else {
      draft(at / Block.ROWS).put(at % Block.ROWS, row);
    }
    unsorted++;
  }

  /** Takes a partner out; without effect when it is not there. */
  public void remove(UUID id) {
    int at = rows.find(id);
    if (at == RowsById.ABSENT) {
      return;
    }
    // Before its row becomes another's: the table asks the rows for their ids.
    rows.remove(id);
    int number = at / Block.ROWS;
    Draft draft = draft(number);
    Row last = draft.row(draft.size() - 1);
    if (!last.id().equals(id)) {
      draft.put(at % Block.ROWS, last);
      rows.put(last.id(), at);
    }
    if (draft.size() == Block.ROWS) {
      roomy.add(number);
    }
    draft.removeLast();
    unsorted++;
  }

  /** Makes the changes since the last time visible. */
  public StructuralSnapshot publish() {
    if (unsorted > Math.max(LEAST_TO_SORT, sorted / 2)) {
      sort();
    } else if (!drafts.isEmpty()) {
      freeze();
    }
    return snapshot;
  }

  private void append(Row row) {
    if (roomy.isEmpty()) {
      roomy.add(count++);
      drafts.put(count - 1, new Draft());
    }
    int number = roomy.getLast();
    Draft draft = draft(number);
    int place = draft.size();
    draft.add(row);
    rows.put(row.id(), number * Block.ROWS + place);
    if (draft.size() == Block.ROWS) {
      roomy.removeLast();
    }
  }

  private Draft draft(int number) {
    return drafts.computeIfAbsent(number, known -> Draft.of(blocks[known]));
  }

  private void freeze() {
    Block[] next = Arrays.copyOf(blocks, count);
    var presence = new Presence.Editor(snapshot.presence(), features.count());
    drafts.forEach(
        (number, draft) -> {
          Block block = draft.freeze();
          if (next[number] != null) {
            presence.remove(number, next[number].held(), block.held());
            presence.remove(number, next[number].tags(), block.tags());
          }
          presence.add(number, block.held());
          presence.add(number, block.tags());
          next[number] = block;
        });
    drafts.clear();
    blocks = next;
    snapshot = new StructuralSnapshot(features, blocks, presence.freeze(), rows.size());
  }

  /** Lays all rows out anew, those that hold the same side by side. */
  private void sort() {
    drafts.forEach((number, draft) -> blocks = with(number, draft.freeze()));
    drafts.clear();
    List<Row> all = new ArrayList<>(rows.size());
    for (Block block : blocks) {
      Draft draft = Draft.of(block);
      for (int row = 0; row < draft.size(); row++) {
        all.add(draft.row(row));
      }
    }
    Layout.sort(all);
    count = (all.size() + Block.ROWS - 1) / Block.ROWS;
    blocks = new Block[count];
    var presence = new Presence.Editor(Presence.NONE, features.count());
    rows.clear(all.size());
    for (int number = 0; number < count; number++) {
      int start = number * Block.ROWS;
      List<Row> mine = all.subList(start, Math.min(all.size(), start + Block.ROWS));
      blocks[number] = Draft.write(mine);
      presence.add(number, blocks[number].held());
      presence.add(number, blocks[number].tags());
      for (int row = 0; row < mine.size(); row++) {
        rows.put(mine.get(row).id(), start + row);
      }
    }
    roomy.clear();
    if (all.size() % Block.ROWS != 0) {
      roomy.add(count - 1);
    }
    unsorted = 0;
    sorted = all.size();
    snapshot = new StructuralSnapshot(features, blocks, presence.freeze(), rows.size());
  }

  private Block[] with(int number, Block block) {
    Block[] next = blocks.length < count ? Arrays.copyOf(blocks, count) : blocks.clone();
    next[number] = block;
    return next;
  }

  private final class CurrentIds implements RowsById.Ids {
    @Override
    public boolean has(int row, UUID id) {
      Draft draft = drafts.get(row / Block.ROWS);
      return draft != null
          ? draft.has(row % Block.ROWS, id)
          : blocks[row / Block.ROWS].id(row % Block.ROWS).equals(id);
    }

    @Override
    public UUID of(int row) {
      Draft draft = drafts.get(row / Block.ROWS);
      return draft != null
          ? draft.id(row % Block.ROWS)
          : blocks[row / Block.ROWS].id(row % Block.ROWS);
    }
  }

  /** Heap bytes of everything, object headers left aside. */
  public long bytes() {
    return snapshot.bytes() + rows.bytes();
  }
}
