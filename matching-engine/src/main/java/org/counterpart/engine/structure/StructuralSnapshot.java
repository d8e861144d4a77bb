package org.counterpart.engine.structure;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Weights;
import org.counterpart.engine.stored.StoreWriter;

/** What the index held at one moment. Immutable; any thread may ask. */
public final class StructuralSnapshot {

  private final Kernel kernel;
  private final Features features;
  private final Column[] columns;
  private final IdTable.View ids;
  private final LevelTable.View table;
  private final DayTable.View days;
  private final int rows;
  private final int partners;

  /**
   * @param rows how many rows have been given out, some of which may be empty again
   */
  StructuralSnapshot(
      Kernel kernel,
      Features features,
      Column[] columns,
      IdTable.View ids,
      LevelTable.View table,
      DayTable.View days,
      int rows,
      int partners) {
    this.kernel = kernel;
    this.features = features;
    this.columns = columns;
    this.ids = ids;
    this.table = table;
    this.days = days;
    this.rows = rows;
    this.partners = partners;
  }

  /** How many partners are in it. */
  public int partners() {
    return partners;
  }

  /**
   * Writes all of it, for {@link StructuralIndex#restored}.
   *
   * @throws IOException when it cannot be written
   */
  public void save(StoreWriter out) throws IOException {
    StructureStore.save(this, out);
  }

  Features features() {
    return features;
  }

  int rows() {
    return rows;
  }

  /** Longs that hold a bit for each line, so many that lines of them are full. */
  int lineLongs() {
    return Math.ceilDiv(rows, Chunk.LINE_ROWS * Chunk.LINE_ROWS) * Chunk.LINE;
  }

  IdTable.View ids() {
    return ids;
  }

  LevelTable.View levels() {
    return table;
  }

  DayTable.View days() {
    return days;
  }

  /** One more than the largest code of a level that a row may hold. */
  int codes() {
    return features.codes();
  }

  /** The column of a feature; null when nobody holds it. */
  Column column(int feature) {
    return feature < 0 || feature >= columns.length ? null : columns[feature];
  }

  /**
   * A partner and its structural score.
   *
   * @param units in units of 2<sup>-16</sup>
   */
  public record Ranked(UUID partner, int units) {}

  /** Decides between equal scores: the smaller comes first, then the smaller id. */
  @FunctionalInterface
  public interface Turns {
    /**
     * @param high the upper half of the partner's id
     * @param low the lower half
     */
    int of(long high, long low);
  }

  /**
   * The best by coverage at the project's dates, what of it is verified, industry and freshness;
   * exact, ties included.
   *
   * @param k at least 1
   * @param floor the least score, in units of 2<sup>-16</sup>
   */
  public List<Ranked> top(Opportunity opportunity, Weights weights, int k, int floor, Turns turns) {
    TopRows top = new TopRows(k, floor, turns);
    find(opportunity, weights, top);
    return top.drain();
  }

  /** Hands over everybody who covers something and reaches the finder's threshold. */
  public void find(Opportunity opportunity, Weights weights, Finder finder) {
    new Search(this, Wanted.of(opportunity, weights, features), finder, kernel).run();
  }

  /** Heap bytes, object headers left aside. */
  public long bytes() {
    long bytes = 8L * columns.length + ids.bytes() + table.bytes() + days.bytes();
    for (Column column : columns) {
      bytes += column == null ? 0 : column.bytes();
    }
    return bytes;
  }
}
