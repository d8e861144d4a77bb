package org.counterpart.engine.structure;

import java.util.List;

/** A need and those who speak for it. Used by one query. */
final class Want {

  private final Wanted.Need need;
  private final Union levels;
  private final Union tagged;

  private Want(Wanted.Need need, Union levels, Union tagged) {
    this.need = need;
    this.levels = levels;
    this.tagged = tagged;
  }

  /**
   * @param longs of a bitmap of all words
   */
  static Want of(Wanted.Need need, StructuralSnapshot snapshot, int longs) {
    return new Want(
        need,
        new Union(columns(need.level(), snapshot), longs),
        new Union(columns(need.tag(), snapshot), longs));
  }

  private static List<Column> columns(int feature, StructuralSnapshot snapshot) {
    Column column = snapshot.column(feature);
    return column == null ? List.of() : List.of(column);
  }

  Wanted.Need need() {
    return need;
  }

  /** Those with a level that may be enough, when the time is right. */
  Union levels() {
    return levels;
  }

  /** Those with the tag. */
  Union tagged() {
    return tagged;
  }

  void turnTo(int chunk) {
    levels.turnTo(chunk);
    tagged.turnTo(chunk);
  }

  /**
   * The most that a row of the chunk can get for it.
   *
   * @param word of the chunk
   */
  int most(int word, int row) {
    if ((levels.words()[word] >>> row & 1) != 0) {
      return need.units();
    }
    return (tagged.words()[word] >>> row & 1) != 0 ? need.tagUnits() : 0;
  }

  /** What any row gets for it, at the project's dates. */
  int units(int row, short start, short end, LevelTable.View table) {
    int units = tagged.holds(row) ? need.tagUnits() : 0;
    if (levels.isEmpty()) {
      return units;
    }
    short lapse = table.lapse(row, need.least(), need.most(), start);
    return lapse == start ? units : Math.max(units, need.units(start, end, lapse));
  }
}
