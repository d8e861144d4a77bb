package org.counterpart.engine.structure;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * One query. Looks at the lines first that promise most, in order to know early what the best reach
 * at least; then at all others that may have somebody who reaches as much.
 */
final class Search {

  /** Lines that are looked at first. */
  private static final int FIRST = 16;

  /** Rows of each of them that are looked at then, or as many as reach the same. */
  private static final int EACH = 8;

  /** How exactly it is found out which are the best rows of those. */
  private static final int STEP = 8;

  private final StructuralSnapshot snapshot;
  private final Lanes lanes;
  private final Filter filter;
  private final Finder finder;
  private final Wanted wanted;
  private final DayTable.View days;
  private final Candidates candidates;
  private final int all;
  private final int lines;
  private final Lines bounds;
  private final long[] rows = new long[Chunk.LINE];
  private final int[] glanced = new int[FIRST];
  private final int[] bars = new int[FIRST];
  private int glances;
  private int looked;
  private int chunk;

  Search(StructuralSnapshot snapshot, Wanted wanted, Finder finder, Kernel kernel) {
    this.snapshot = snapshot;
    this.wanted = wanted;
    this.finder = finder;
    days = snapshot.days();
    all = snapshot.rows();
    lines = Math.ceilDiv(all, Chunk.LINE_ROWS);
    lanes = new Lanes(wanted, snapshot, kernel);
    bounds = lanes.lines();
    filter = new Filter(wanted.filters(), snapshot);
    candidates = new Candidates(snapshot, wanted, finder);
  }

  void run() {
    if (lanes.reachNobody()) {
      return;
    }
    forEach(promising(), this::glance);
    candidates.read();
    long[] some = new long[snapshot.lineLongs()];
    bounds.reach(least(), some);
    forEach(some, this::look);
    candidates.read();
  }

  private void forEach(long[] some, IntConsumer action) {
    chunk = -1;
    for (int i = 0; i < some.length; i++) {
      for (long left = some[i]; left != 0; left &= left - 1) {
        int line = i * Long.SIZE + Long.numberOfTrailingZeros(left);
        if (line < lines) {
          turnTo(line / Chunk.LINES);
          lanes.turnToLine(line % Chunk.LINES);
          action.accept(line);
        }
      }
    }
  }

  private void turnTo(int next) {
    if (next != chunk) {
      chunk = next;
      lanes.turnTo(chunk);
      filter.turnTo(chunk);
    }
  }

  /** Some of the lines with the highest bounds. */
  private long[] promising() {
    long[] some = new long[snapshot.lineLongs()];
    int least = least();
    bounds.reach(highest(least, FIRST, bar -> reaching(bar, some)), some);
    int left = FIRST;
    for (int i = 0; i < some.length; i++) {
      while (Long.bitCount(some[i]) > left) {
        some[i] &= some[i] - 1;
      }
      left -= Long.bitCount(some[i]);
    }
    return some;
  }

  private int reaching(int bar, long[] some) {
    bounds.reach(bar, some);
    return count(some);
  }

  /**
   * The greatest bar, roughly, from {@code least} on that so many reach; {@code least} when it is
   * none.
   */
  private static int highest(int least, int wanted, IntUnaryOperator reaching) {
    int low = least;
    int high = Kernel.MOST + 1;
    while (high - low > STEP) {
      int middle = (low + high) >>> 1;
      if (reaching.applyAsInt(middle) >= wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int count(long[] bits) {
    int count = 0;
    for (long some : bits) {
      count += Long.bitCount(some);
    }
    return count;
  }

  /** The least sum with which a row can enter that is as fresh as can be. */
  private int least() {
    return lanes.least(finder.threshold() - wanted.freshness().units());
  }

  /** Adds the best rows of a line, roughly. */
  private void glance(int line) {
    int bar = highest(least(line), EACH, least -> count(reach(line, least)));
    glanced[glances] = line;
    bars[glances++] = bar;
    add(line, reach(line, bar));
  }

  /** Adds all rows of a line that can enter. */
  private void look(int line) {
    int least = least(line);
    while (looked < glances && glanced[looked] < line) {
      looked++;
    }
    if (looked < glances && glanced[looked] == line) {
      long[] before = reach(line, bars[looked]).clone();
      long[] now = reach(line, least);
      for (int word = 0; word < Chunk.LINE; word++) {
        now[word] &= ~before[word];
      }
      add(line, now);
    } else {
      add(line, reach(line, least));
    }
  }

  /** The least sum with which a row of a line can enter. */
  private int least(int line) {
    int fresh = wanted.freshness().most(wanted.today(), days.latest(line));
    return lanes.least(finder.threshold() - fresh);
  }

  private long[] reach(int line, int least) {
    lanes.reach(line % Chunk.LINES, least, rows);
    filter.keep(line % Chunk.LINES, rows);
    return rows;
  }

  private void add(int line, long[] some) {
    for (int word = 0; word < Chunk.LINE; word++) {
      for (long left = some[word]; left != 0; left &= left - 1) {
        int inLine = word * Column.WORD + Long.numberOfTrailingZeros(left);
        int row = line * Chunk.LINE_ROWS + inLine;
        // Where nothing is asked of a sum, as with very many needs, bits stand for rows that are
        // none.
        if (row < all) {
          candidates.add(row, lanes.units(row % Chunk.ROWS));
        }
      }
    }
  }
}
