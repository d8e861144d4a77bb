package org.counterpart.engine.structure;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Weights;

/** What the index held at one moment. Immutable; any thread may ask. */
public final class StructuralSnapshot {

  private final Kernel kernel;
  private final Features features;
  private final Column[] columns;
  private final RowTable.View table;
  private final LevelTable.View levels;
  private final int rows;
  private final int partners;

  /**
   * @param rows how many rows have been given out, some of which may be empty again
   */
  StructuralSnapshot(
      Kernel kernel,
      Features features,
      Column[] columns,
      RowTable.View table,
      LevelTable.View levels,
      int rows,
      int partners) {
    this.kernel = kernel;
    this.features = features;
    this.columns = columns;
    this.table = table;
    this.levels = levels;
    this.rows = rows;
    this.partners = partners;
  }

  /** How many partners are in it. */
  public int partners() {
    return partners;
  }

  int rows() {
    return rows;
  }

  RowTable.View table() {
    return table;
  }

  LevelTable.View levels() {
    return levels;
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
   * The best by coverage at the project's dates, industry and freshness; exact, ties included.
   *
   * @param k at least 1
   * @param floor the least score, in units of 2<sup>-16</sup>
   */
  public List<Ranked> top(Opportunity opportunity, Weights weights, int k, int floor, Turns turns) {
    Wanted wanted = Wanted.of(opportunity, weights, features);
    return new Search(this, wanted, new TopRows(k, floor), turns, kernel).run();
  }

  /** Heap bytes, object headers left aside. */
  public long bytes() {
    long bytes = 8L * columns.length + table.bytes() + levels.bytes();
    for (Column column : columns) {
      bytes += column == null ? 0 : column.bytes();
    }
    return bytes;
  }
}
