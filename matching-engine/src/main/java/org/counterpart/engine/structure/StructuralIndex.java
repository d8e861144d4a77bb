package org.counterpart.engine.structure;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Partner;
import org.counterpart.engine.stored.StoreReader;

/**
 * Partners as columns of bits. One thread at a time changes it; what it has changed becomes visible
 * with {@link #publish}, all at once, as a snapshot that never changes.
 */
public final class StructuralIndex {

  private static final int LEAST_TO_SORT = 4096;
  private static final int[] NOTHING = {};

  private final Kernel kernel;
  private final Features features;
  private IdTable ids;
  private LevelTable table;
  private DayTable days;
  private RowsById rows;
  private final Deque<Integer> free = new ArrayDeque<>();
  private final Changes changes = new Changes();
  private Column[] columns;
  private int count;
  private int unsorted;
  private int sorted;
  private boolean changed;
  private StructuralSnapshot snapshot;

  /** An index that is searched the fastest way that this JVM can. */
  public StructuralIndex() {
    this(Kernel.best());
  }

  StructuralIndex(Kernel kernel) {
    this(
        kernel,
        new Features(),
        new Column[0],
        new IdTable(),
        new LevelTable(),
        new DayTable(),
        0,
        new BitSet());
  }

  /**
   * @param columns by feature; null when nobody holds it
   * @param count how many rows have been given out
   * @param alive who of them is still there
   */
  StructuralIndex(
      Kernel kernel,
      Features features,
      Column[] columns,
      IdTable ids,
      LevelTable table,
      DayTable days,
      int count,
      BitSet alive) {
    this.kernel = kernel;
    this.features = features;
    this.columns = columns;
    this.ids = ids;
    this.table = table;
    this.days = days;
    this.count = count;
    sorted = count;
    rows = new RowsById(ids);
    for (int at = 0; at < count; at++) {
      if (alive.get(at)) {
        rows.put(ids.of(at), at);
      } else {
        free.push(at);
      }
    }
    snapshot = snapshot();
  }

  /**
   * What a snapshot saved.
   *
   * @throws IOException when it cannot be read
   */
  public static StructuralIndex restored(StoreReader in) throws IOException {
    return StructureStore.restore(in);
  }

  /**
   * Adds a partner or replaces it.
   *
   * @param before the partner as it was last put; null when it is new
   */
  public void put(Partner partner, Partner before) {
    Row row = Row.of(partner, features);
    if (before == null) {
      add(row);
    } else {
      set(rows.find(partner.id()), Row.of(before, features).features(), row);
    }
  }

  /** Adds partners of whom none is there. Several threads make their rows. */
  public void putAll(List<Partner> fresh) {
    fresh.parallelStream().map(partner -> Row.of(partner, features)).toList().forEach(this::add);
  }

  private void add(Row row) {
    set(place(), NOTHING, row);
  }

  private void set(int at, int[] held, Row row) {
    change(at, held, row.features());
    ids.set(at, row.id());
    days.set(at, row.updated());
    table.set(at, row.stretches());
    rows.put(row.id(), at);
  }

  /**
   * Takes a partner out.
   *
   * @param partner as it was last put
   */
  public void remove(Partner partner) {
    int at = rows.find(partner.id());
    rows.remove(partner.id());
    change(at, Row.of(partner, features).features(), NOTHING);
    table.clear(at);
    free.push(at);
  }

  private int place() {
    return free.isEmpty() ? count++ : free.pop();
  }

  private void change(int at, int[] before, int[] now) {
    beforeWriting();
    if (changes.has(at)) {
      apply();
    }
    changes.replace(at, before, now);
    unsorted++;
  }

  /** A snapshot that was published keeps its arrays. */
  private void beforeWriting() {
    if (!changed) {
      columns = columns.clone();
      changed = true;
    }
  }

  private void apply() {
    if (features.count() > columns.length) {
      columns = Arrays.copyOf(columns, features.count() + features.count() / 2);
    }
    changes.applyTo(columns);
  }

  /** Makes the changes since the last time visible. */
  public StructuralSnapshot publish() {
    if (!changed) {
      return snapshot;
    }
    apply();
    if (unsorted > Math.max(LEAST_TO_SORT, sorted / 2)) {
      sort();
    }
    changed = false;
    snapshot = snapshot();
    return snapshot;
  }

  private StructuralSnapshot snapshot() {
    return new StructuralSnapshot(
        kernel, features, columns, ids.view(), table.view(), days.view(), count, rows.size());
  }

  /** Lays all rows out anew, those that hold the same side by side. */
  private void sort() {
    List<Row> all = Layout.sorted(rows(), features);
    ids = new IdTable();
    table = new LevelTable();
    days = new DayTable();
    rows = new RowsById(ids);
    free.clear();
    count = all.size();
    for (int at = 0; at < count; at++) {
      ids.set(at, all.get(at).id());
      days.set(at, all.get(at).updated());
      table.set(at, all.get(at).stretches());
      rows.put(all.get(at).id(), at);
    }
    columns = Transposed.columns(all, columns.length);
    unsorted = 0;
    sorted = count;
  }

  private List<Row> rows() {
    int[][] held = Transposed.rows(columns, count);
    List<Row> all = new ArrayList<>(rows.size());
    for (int at = 0; at < count; at++) {
      UUID id = ids.of(at);
      if (rows.find(id) == at) {
        all.add(new Row(id, days.day(at), held[at], table.stretches(at)));
      }
    }
    return all;
  }

  /** Heap bytes of everything, object headers left aside. */
  public long bytes() {
    return snapshot.bytes() + rows.bytes();
  }
}
