package org.counterpart.engine.structure;

import java.util.ArrayList;
import java.util.List;

/** A need and the columns of a snapshot that speak for it. Used by one query. */
final class Want {

  private final Wanted.Need need;
  private final Column[] levels;
  private final Column tag;
  private final long[] levelSummary;
  private final long[] tagSummary;
  private final long[] levelScratch = new long[Page.WORDS];
  private final long[] tagScratch = new long[Page.WORDS];
  private long[] level = Bits.NONE;
  private long[] tagged = Bits.NONE;

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

  /** Makes {@link #level} and {@link #tag} those of a page. */
  void turnTo(int page) {
    level = levels.length == 1 ? orNone(levels[0].page(page, levelScratch)) : several(page);
    long[] bits = tag == null ? null : tag.page(page, tagScratch);
    tagged = orNone(bits);
  }

  /** A level that some hold in more stretches than one. */
  private long[] several(int page) {
    long[] any = new long[Page.WORDS];
    for (Column column : levels) {
      Bits.or(orNone(column.page(page, levelScratch)), any);
    }
    return any;
  }

  private static long[] orNone(long[] bits) {
    return bits == null ? Bits.NONE : bits;
  }

  /** Rows of a word of the page with a level that may be enough, when the time is right. */
  long level(int word) {
    return level[word];
  }

  /** Rows of a word of the page with the tag. */
  long tagged(int word) {
    return tagged[word];
  }

  /** The most that a row of the page can get for it. */
  int most(int word, int row) {
    if ((level[word] >>> row & 1) != 0) {
      return need.units();
    }
    return (tagged[word] >>> row & 1) != 0 ? need.tagUnits() : 0;
  }

  /** What a row of the page gets for it, at the project's dates. */
  int units(int word, int row, short start, short end) {
    int units = (tagged[word] >>> row & 1) != 0 ? need.tagUnits() : 0;
    if ((level[word] >>> row & 1) != 0) {
      short lapse = start;
      for (int i = 0; i < levels.length && lapse == start; i++) {
        lapse = levels[i].endOfStretch(row, start);
      }
      units = Math.max(units, need.units(start, end, lapse));
    }
    return units;
  }
}
