package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;

/**
 * One query. Words are looked into in the order of the most that a row of theirs can reach, by
 * steps; inside of a word, rows that have the same of what is wanted are found together, the
 * promising combinations first. Neither goes on once it cannot change the answer.
 */
final class Search {

  /** Weights of the bit-sliced bound sum to about this: finer costs more than it saves. */
  private static final int SCALE = 56;

  private final StructuralSnapshot snapshot;
  private final Wanted wanted;
  private final TopRows top;
  private final StructuralSnapshot.Turns turns;
  private final Want[] wants;
  private final Column[][] filters;
  private final int longs;
  private final int[] rest;
  private final long[] level;
  private final long[] tagged;
  private int whole;
  private int fresh;
  private int looked;

  Search(StructuralSnapshot snapshot, Wanted wanted, TopRows top, StructuralSnapshot.Turns turns) {
    this.snapshot = snapshot;
    this.wanted = wanted;
    this.top = top;
    this.turns = turns;
    int words = (snapshot.rows() + Column.WORD - 1) / Column.WORD;
    longs = (words + Long.SIZE - 1) / Long.SIZE;
    wants = new Want[wanted.needs().size()];
    for (int i = 0; i < wants.length; i++) {
      wants[i] = Want.of(wanted.needs().get(i), snapshot, longs);
      whole += wants[i].need().units();
    }
    filters = new Column[wanted.filters().size()][];
    for (int i = 0; i < filters.length; i++) {
      filters[i] =
          Arrays.stream(wanted.filters().get(i))
              .mapToObj(snapshot::column)
              .filter(column -> column != null)
              .toArray(Column[]::new);
    }
    rest = new int[wants.length + 1];
    level = new long[wants.length];
    tagged = new long[wants.length];
  }

  List<StructuralSnapshot.Ranked> run() {
    long[] open = admitted();
    if (whole > 0) {
      Sums sums = sums();
      long[] next = new long[longs];
      int bound = SCALE + 2 * wants.length;
      int least = least();
      while (bound >= least) {
        // Large steps far from the end of the scale, where few words are; every step costs a pass.
        bound = Math.max(least, bound - Math.max(2, bound / 8));
        sums.atLeast(bound, next);
        Bits.and(open, next);
        Bits.andNot(next, open);
        look(next);
        least = Math.max(least, least());
        if (bound == least) {
          break;
        }
      }
    }
    return top.drain();
  }

  /** Words that were looked into. */
  int looked() {
    return looked;
  }

  /** The least sum with which a word can have a row that enters. */
  private int least() {
    long needed = (long) top.threshold() - wanted.freshness().units();
    return (int) Math.max(1, Math.ceilDiv(needed * SCALE, whole));
  }

  private Sums sums() {
    int most = 0;
    for (Want want : wants) {
      most += scaled(want.need().units());
    }
    Sums sums = new Sums(longs, most);
    for (Want want : wants) {
      sums.add(want.levelSummary(), scaled(want.need().units()));
      if (want.need().tag() != Features.NONE) {
        long[] only = want.tagSummary().clone();
        Bits.andNot(want.levelSummary(), only);
        sums.add(only, scaled(want.need().tagUnits()));
      }
    }
    return sums;
  }

  /** Rounded up, so that a sum of them is never below what it stands for. */
  private int scaled(int units) {
    return (int) Math.ceilDiv((long) units * SCALE, whole);
  }

  /** Words with somebody who passes the filters, one by one, and covers something. */
  private long[] admitted() {
    long[] admitted = new long[longs];
    for (Want want : wants) {
      if (want.need().covers()) {
        Bits.or(want.levelSummary(), admitted);
        Bits.or(want.tagSummary(), admitted);
      }
    }
    for (Column[] filter : filters) {
      long[] any = new long[longs];
      for (Column column : filter) {
        Bits.or(column.summary(), any);
      }
      Bits.and(any, admitted);
    }
    return admitted;
  }

  private void look(long[] words) {
    for (int i = 0; i < words.length; i++) {
      for (long left = words[i]; left != 0; left &= left - 1) {
        look(i * Long.SIZE + Long.numberOfTrailingZeros(left));
      }
    }
  }

  private void look(int word) {
    int row = word * Column.WORD;
    RowPage page = snapshot.page(row);
    fresh = wanted.freshness().units(wanted.today(), page.latest(row % RowPage.ROWS / Column.WORD));
    int bound = fresh;
    for (Want want : wants) {
      bound += want.bound(word);
    }
    if (bound < top.threshold()) {
      return;
    }
    long rows = filtered(word);
    if (rows == 0) {
      return;
    }
    looked++;
    for (int i = 0; i < wants.length; i++) {
      level[i] = wants[i].level(word);
      tagged[i] = wants[i].tag(word);
    }
    for (int i = wants.length - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + most(i, rows);
    }
    descend(0, rows, 0, false, word);
  }

  private int most(int i, long rows) {
    if ((level[i] & rows) != 0) {
      return wants[i].need().units();
    }
    return (tagged[i] & rows) == 0 ? 0 : wants[i].need().tagUnits();
  }

  /** The rows of a word that pass all filters. */
  private long filtered(int word) {
    long rows = -1;
    for (Column[] filter : filters) {
      long any = 0;
      for (Column column : filter) {
        any |= column.word(word);
      }
      rows &= any;
    }
    return rows;
  }

  /**
   * Splits rows by what they have of one want after the other.
   *
   * @param gained what all of the rows have so far, if their levels hold
   */
  private void descend(int depth, long rows, int gained, boolean covers, int word) {
    if (rows == 0 || gained + rest[depth] + fresh < top.threshold()) {
      return;
    }
    if (depth == wants.length) {
      if (covers) {
        for (long left = rows; left != 0; left &= left - 1) {
          finish(word * Column.WORD + Long.numberOfTrailingZeros(left), gained);
        }
      }
      return;
    }
    Wanted.Need need = wants[depth].need();
    long byLevel = rows & level[depth];
    long byTag = rows & tagged[depth] & ~level[depth];
    boolean now = covers || need.covers();
    descend(depth + 1, byLevel, gained + need.units(), now, word);
    descend(depth + 1, byTag, gained + need.tagUnits(), now, word);
    descend(depth + 1, rows & ~byLevel & ~byTag, gained, covers, word);
  }

  /** Looks at the dates of a row that is good enough if its levels hold. */
  private void finish(int row, int gained) {
    RowPage page = snapshot.page(row);
    int at = row % RowPage.ROWS;
    int units = gained + wanted.freshness().units(wanted.today(), page.updated(at));
    boolean covers = false;
    for (int i = 0; i < wants.length && units >= top.threshold(); i++) {
      boolean byLevel = (level[i] >>> row & 1) != 0;
      boolean byTag = (tagged[i] >>> row & 1) != 0;
      if (byLevel || byTag) {
        Wanted.Need need = wants[i].need();
        int exact = wants[i].units(row, byLevel, byTag, wanted.start(), wanted.end());
        units += exact - (byLevel ? need.units() : need.tagUnits());
        covers |= need.covers() && exact > 0;
      }
    }
    long high = page.high(at);
    long low = page.low(at);
    if (covers && units >= top.threshold() && !isPoster(high, low)) {
      top.offer(units, turns.of(high, low), high, low);
    }
  }

  private boolean isPoster(long high, long low) {
    return high == wanted.poster().getMostSignificantBits()
        && low == wanted.poster().getLeastSignificantBits();
  }
}
