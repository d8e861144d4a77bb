package org.counterpart.engine.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Partner;

/**
 * Partners as columns of bits. One thread at a time changes it; what it has changed becomes visible
 * with {@link #publish}, all at once, as a snapshot that never changes.
 */
public final class StructuralIndex {

  private static final int LEAST_TO_SORT = 4096;
  private static final long[] NOTHING = {};

  private final Kernel kernel;
  private final Features features = new Features();
  private RowTable table = new RowTable();
  private RowsById rows = new RowsById(table);
  private final Deque<Integer> free = new ArrayDeque<>();
  private final Changes changes = new Changes();
  private Column[] columns = {};
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
    this.kernel = kernel;
    snapshot = new StructuralSnapshot(kernel, features, columns, table.view(), 0, 0);
  }

  /**
   * Adds a partner or replaces it.
   *
   * @param before the partner as it was last put; null when it is new
   */
  public void put(Partner partner, Partner before) {
    Row row = Row.of(partner, features);
    int at = before == null ? place() : rows.find(partner.id());
    long[] held = before == null ? NOTHING : Row.of(before, features).holds();
    change(at, held, row.holds());
    table.set(at, row.id(), row.updated());
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
    change(at, Row.of(partner, features).holds(), NOTHING);
    free.push(at);
  }

  private int place() {
    return free.isEmpty() ? count++ : free.pop();
  }

  private void change(int at, long[] before, long[] now) {
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
    changes.applyTo(columns, count);
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
    snapshot = new StructuralSnapshot(kernel, features, columns, table.view(), count, rows.size());
    return snapshot;
  }

  /** Lays all rows out anew, those that hold the same side by side. */
  private void sort() {
    List<Row> all = Layout.sorted(rows());
    table = new RowTable();
    rows = new RowsById(table);
    free.clear();
    count = all.size();
    long[][] entries = new long[columns.length][];
    int[] sizes = new int[columns.length];
    for (int feature = 0; feature < columns.length; feature++) {
      entries[feature] = new long[columns[feature] == null ? 0 : columns[feature].count()];
    }
    for (int at = 0; at < count; at++) {
      for (long hold : all.get(at).holds()) {
        int feature = Row.feature(hold);
        entries[feature][sizes[feature]++] = Row.entry(hold, at);
      }
    }
    for (int feature = 0; feature < columns.length; feature++) {
      columns[feature] = Column.of(entries[feature], count);
      entries[feature] = null;
    }
    for (int at = 0; at < count; at++) {
      table.set(at, all.get(at).id(), all.get(at).updated());
      rows.put(all.get(at).id(), at);
    }
    unsorted = 0;
    sorted = count;
  }

  private List<Row> rows() {
    int[] sizes = new int[count];
    for (Column column : columns) {
      for (long entry : column == null ? NOTHING : column.entries()) {
        sizes[Entry.row(entry)]++;
      }
    }
    long[][] holds = new long[count][];
    for (int at = 0; at < count; at++) {
      holds[at] = new long[sizes[at]];
      sizes[at] = 0;
    }
    for (int feature = 0; feature < columns.length; feature++) {
      for (long entry : columns[feature] == null ? NOTHING : columns[feature].entries()) {
        int at = Entry.row(entry);
        holds[at][sizes[at]++] = Row.hold(feature, Entry.from(entry), Entry.until(entry));
      }
    }
    List<Row> all = new ArrayList<>(rows.size());
    for (int at = 0; at < count; at++) {
      UUID id = table.of(at);
      if (rows.find(id) == at) {
        all.add(new Row(id, table.updated(at), holds[at]));
      }
    }
    return all;
  }

  /** Heap bytes of everything, object headers left aside. */
  public long bytes() {
    return snapshot.bytes() + rows.bytes();
  }
}
