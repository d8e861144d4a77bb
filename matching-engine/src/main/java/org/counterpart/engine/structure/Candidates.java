package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * Rows that may be among the best, with the most that each can have: read best first, so that those
 * behind need not be read at all.
 */
final class Candidates {

  private static final int MOST = 128;

  /** Rows of which memory is asked for in one go, so that the waits overlap. */
  private static final int BATCH = 16;

  private final LevelTable.View levels;
  private final IdTable.View ids;
  private final DayTable.View days;
  private final Wanted wanted;
  private final Finder finder;
  private final Needs needs;
  private final Column[] tags;

  /** The most in the upper half, the row in the lower one. */
  private final long[] waiting = new long[MOST];

  private int size;

  /** Of what memory is asked for early, so that nobody can find out that it is not needed. */
  @SuppressWarnings("UnusedVariable") // its being written is what it is for
  private long seen;

  Candidates(StructuralSnapshot snapshot, Wanted wanted, Finder finder) {
    levels = snapshot.levels();
    ids = snapshot.ids();
    days = snapshot.days();
    this.wanted = wanted;
    this.finder = finder;
    needs = new Needs(wanted, snapshot.codes());
    tags = new Column[wanted.needs().size()];
    Arrays.setAll(tags, i -> snapshot.column(wanted.needs().get(i).tag()));
  }

  /**
   * @param most the most that the row can have, without its freshness
   */
  void add(int row, int most) {
    if (most + wanted.freshness().units() >= finder.threshold()) {
      waiting[size++] = (long) most << Integer.SIZE | row;
      if (size == MOST) {
        read();
      }
    }
  }

  /** Reads whoever still can be among the best. */
  void read() {
    bound();
    Arrays.sort(waiting, 0, size);
    while (size > 0 && bound(size - 1) >= finder.threshold()) {
      int from = Math.max(0, size - BATCH);
      ask(from);
      for (int i = size - 1; i >= from && bound(i) >= finder.threshold(); i--) {
        read((int) waiting[i]);
      }
      size = from;
    }
    size = 0;
  }

  /** Adds how fresh each is, for all in one go, so that the waits for memory overlap. */
  private void bound() {
    int least = finder.threshold();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      long fresh = wanted.freshness().units(wanted.today(), days.day((int) waiting[i]));
      waiting[kept] = waiting[i] + (fresh << Integer.SIZE);
      kept += bound(kept) >= least ? 1 : 0;
    }
    size = kept;
  }

  private int bound(int i) {
    return (int) (waiting[i] >>> Integer.SIZE);
  }

  private void ask(int from) {
    for (int i = from; i < size; i++) {
      char[] page = levels.pages()[(int) waiting[i] / LevelTable.PAGE];
      seen += LevelTable.begin(page, (int) waiting[i] % LevelTable.PAGE);
    }
    for (int i = from; i < size; i++) {
      int row = (int) waiting[i];
      char[] page = levels.pages()[row / LevelTable.PAGE];
      seen += page[Math.min(page.length - 1, LevelTable.begin(page, row % LevelTable.PAGE))];
      seen += ids.high(row);
    }
  }

  /** Reads what a row holds, and when. */
  private void read(int row) {
    char[] page = levels.pages()[row / LevelTable.PAGE];
    int inPage = row % LevelTable.PAGE;
    needs.clear();
    needs.read(page, LevelTable.begin(page, inPage), LevelTable.begin(page, inPage + 1));
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] != null && tags[i].holds(row)) {
        needs.tagged(i);
      }
    }
    int units = needs.units() + wanted.freshness().units(wanted.today(), days.day(row));
    if (units >= finder.threshold() && needs.covers()) {
      offer(ids.high(row), ids.low(row), units);
    }
  }

  private void offer(long high, long low, int units) {
    boolean isPoster =
        high == wanted.poster().getMostSignificantBits()
            && low == wanted.poster().getLeastSignificantBits();
    if (!isPoster) {
      finder.offer(high, low, units);
    }
  }
}
