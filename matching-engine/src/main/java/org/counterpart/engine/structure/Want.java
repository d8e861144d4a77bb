package org.counterpart.engine.structure;

import java.util.ArrayList;
import java.util.List;

/** A need and the columns of a snapshot that speak for it. */
final class Want {

  private final Wanted.Need need;
  private final Column[] levels;
  private final Column tag;
  private final long[] levelSummary;
  private final long[] tagSummary;

  private Want(Wanted.Need need, Column[] levels, Column tag, int longs) {
    this.need = need;
    this.levels = levels;
    this.tag = tag;
    levelSummary = new long[longs];
    for (Column level : levels) {
      Bits.or(level.summary(), levelSummary);
    }
    tagSummary = new long[longs];
    if (tag != null) {
      Bits.or(tag.summary(), tagSummary);
    }
  }

  /**
   * @param longs of a bitmap of all words
   */
  static Want of(Wanted.Need need, StructuralSnapshot snapshot, int longs) {
    List<Column> levels = new ArrayList<>(1);
    for (int feature : need.held()) {
      Column column = snapshot.column(feature);
      if (column != null) {
        levels.add(column);
      }
    }
    return new Want(need, levels.toArray(Column[]::new), snapshot.column(need.tag()), longs);
  }

  Wanted.Need need() {
    return need;
  }

  /** Words that have a row with a level that may be enough. */
  long[] levelSummary() {
    return levelSummary;
  }

  /** Words that have a row with the tag. */
  long[] tagSummary() {
    return tagSummary;
  }

  /** The most that a row of a word can get for it. */
  int bound(int word) {
    if (Bits.has(levelSummary, word)) {
      return need.units();
    }
    return Bits.has(tagSummary, word) ? need.tagUnits() : 0;
  }

  /** Rows of a word with a level that may be enough, when the time is right. */
  long level(int word) {
    long bits = 0;
    if (Bits.has(levelSummary, word)) {
      for (Column level : levels) {
        bits |= level.word(word);
      }
    }
    return bits;
  }

  /** Rows of a word with the tag. */
  long tag(int word) {
    return Bits.has(tagSummary, word) ? tag.word(word) : 0;
  }

  /** What a row gets for it, at the project's dates. */
  int units(int row, boolean byLevel, boolean byTag, short start, short end) {
    int units = byTag ? need.tagUnits() : 0;
    if (byLevel) {
      short lapse = start;
      for (int i = 0; i < levels.length && lapse == start; i++) {
        lapse = levels[i].endOfStretch(row, start);
      }
      units = Math.max(units, need.units(start, end, lapse));
    }
    return units;
  }
}
