package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.List;

/**
 * One query. Words are looked into in the order of the most that a row of theirs can reach, by
 * steps, until no other can change the answer; inside of a word the sums of all rows are added up
 * at once, and only rows that may enter are looked at one by one.
 */
final class Search {

  /** Weights of the bit-sliced bound sum to about this: finer costs more than it saves. */
  private static final int SCALE = 56;

  private final StructuralSnapshot snapshot;
  private final Wanted wanted;
  private final TopRows top;
  private final StructuralSnapshot.Turns turns;
  private final Want[] wants;
  private final int[] byLevel;
  private final int[] byTag;
  private final Filter filter;
  private final int longs;
  private final long[] sums;
  private int whole;

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
    filter = new Filter(wanted.filters(), snapshot);
    byLevel = new int[wants.length];
    byTag = new int[wants.length];
    int most = 0;
    for (int i = 0; i < wants.length; i++) {
      byLevel[i] = scaled(wants[i].need().units());
      byTag[i] = scaled(wants[i].need().tagUnits());
      most += byLevel[i];
    }
    sums = new long[Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, most))];
  }

  List<StructuralSnapshot.Ranked> run() {
    long[] open = admitted();
    if (whole > 0) {
      Sums bounds = bounds();
      long[] next = new long[longs];
      int bound = SCALE + 2 * wants.length;
      int least = least();
      while (bound >= least) {
        // Large steps far from the end of the scale, where few words are; every step costs a pass.
        bound = Math.max(least, bound - Math.max(2, bound / 8));
        bounds.atLeast(bound, next);
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

  /** The least sum with which a word can have a row that enters. */
  private int least() {
    long needed = (long) top.threshold() - wanted.freshness().units();
    return (int) Math.max(1, Math.ceilDiv(needed * SCALE, whole));
  }

  /** What a row of each word can have at most. */
  private Sums bounds() {
    Sums bounds = new Sums(longs, sums.length);
    for (int i = 0; i < wants.length; i++) {
      bounds.add(wants[i].levelSummary(), byLevel[i]);
      if (wants[i].need().tag() != Features.NONE) {
        long[] only = wants[i].tagSummary().clone();
        Bits.andNot(wants[i].levelSummary(), only);
        bounds.add(only, byTag[i]);
      }
    }
    return bounds;
  }

  /** Rounded up, so that a sum of them is never below what it stands for. */
  private int scaled(int units) {
    return whole == 0 ? 0 : (int) Math.ceilDiv((long) units * SCALE, whole);
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
    filter.and(admitted);
    return admitted;
  }

  /**
   * @param words that are to be looked into, as bits: a long for each page
   */
  private void look(long[] words) {
    for (int page = 0; page < words.length; page++) {
      if (words[page] != 0) {
        look(page, words[page]);
      }
    }
  }

  private void look(int page, long words) {
    for (Want want : wants) {
      want.turnTo(page);
    }
    filter.turnTo(page);
    for (long left = words; left != 0; left &= left - 1) {
      int word = Long.numberOfTrailingZeros(left);
      long rows = filter.rows(word);
      if (rows != 0) {
        look(page * Page.WORDS + word, word, rows);
      }
    }
  }

  /**
   * Adds up, for 64 rows at once, what they would have if their levels held, and looks at those
   * that may enter.
   */
  private void look(int word, int inPage, long rows) {
    Arrays.fill(sums, 0);
    for (int i = 0; i < wants.length; i++) {
      long level = wants[i].level(inPage) & rows;
      if (level != 0) {
        add(level, byLevel[i]);
      }
      long tagged = wants[i].tagged(inPage) & rows & ~level;
      if (tagged != 0) {
        add(tagged, byTag[i]);
      }
    }
    for (long left = rows & atLeast(least()); left != 0; left &= left - 1) {
      finish(word * Column.WORD + Long.numberOfTrailingZeros(left), inPage);
    }
  }

  private void add(long rows, int weight) {
    long carry = 0;
    for (int plane = 0; plane < sums.length; plane++) {
      long sum = sums[plane];
      long more = rows & -(weight >>> plane & 1);
      sums[plane] = sum ^ more ^ carry;
      carry = (sum & more) | (carry & (sum ^ more));
    }
  }

  private long atLeast(int least) {
    if (least >>> sums.length != 0) {
      return 0;
    }
    long result = -1;
    for (int plane = 0; plane < sums.length; plane++) {
      result = (least >>> plane & 1) != 0 ? result & sums[plane] : result | sums[plane];
    }
    return result;
  }

  /** Looks at a row closely: what it has exactly, at the project's dates. */
  private void finish(int row, int inPage) {
    int word = inPage;
    RowPage page = snapshot.page(row);
    int at = row % RowPage.ROWS;
    int units = wanted.freshness().units(wanted.today(), page.updated(at));
    for (Want want : wants) {
      units += want.most(word, row);
    }
    boolean covers = false;
    for (int i = 0; i < wants.length && units >= top.threshold(); i++) {
      int most = wants[i].most(word, row);
      if (most > 0) {
        int exact = wants[i].units(word, row, wanted.start(), wanted.end());
        units += exact - most;
        covers |= wants[i].need().covers() && exact > 0;
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
