package org.counterpart.engine.percolation;

import java.util.Arrays;
import java.util.UUID;

/**
 * Opportunities that were filed together. Immutable: those that have gone are told by somebody
 * else.
 */
final class Segment {

  /** The number of a row and the least number of common competencies, in one int. */
  static final int ROW_BITS = 26;

  static final int MOST_LEAST = (1 << (Integer.SIZE - ROW_BITS)) - 1;

  private final RowNumbers rows;
  private final int[] numbers;

  /** Where the numbers of each row begin, and where the last ones end. */
  private final int[] offsets;

  private final Buckets buckets;
  private final int[] postings;

  /** Of each posting, the bits of the competencies that are missing, and who it is for. */
  private final long[] filters;

  Segment(
      RowNumbers rows,
      int[] numbers,
      int[] offsets,
      Buckets buckets,
      int[] postings,
      long[] filters) {
    this.rows = rows;
    this.numbers = numbers;
    this.offsets = offsets;
    this.buckets = buckets;
    this.postings = postings;
    this.filters = filters;
  }

  int count() {
    return rows.count();
  }

  /** The row of an id, or {@link RowNumbers#ABSENT}. */
  int find(UUID id) {
    return rows.find(id);
  }

  Filed row(int row) {
    return new Filed(rows.of(row), Arrays.copyOfRange(numbers, offsets[row], offsets[row + 1]));
  }

  /**
   * Tells what a partner fits.
   *
   * @param live a bit for each row that has not gone
   * @param floor the least units, whatever the threshold
   */
  void search(Probe probe, long[] live, int floor, PercolationSnapshot.Fitting fitting) {
    for (int i = 0; i < probe.count(); i++) {
      int competency = probe.competency(i);
      search(Keys.of(competency), probe, live, floor, fitting);
      for (int j = 0; j < i; j++) {
        search(Keys.of(competency, probe.competency(j)), probe, live, floor, fitting);
      }
    }
  }

  private void search(
      long key, Probe probe, long[] live, int floor, PercolationSnapshot.Fitting fitting) {
    int found = buckets.find(key);
    if (found == Buckets.ABSENT) {
      return;
    }
    long signature = probe.signature();
    long reach = probe.reach();
    int to = buckets.to(found);
    for (int i = buckets.from(found); i < to; i++) {
      int posting = postings[i];
      if (Long.bitCount(filters[2 * i] & signature) >= posting >>> ROW_BITS
          && Reach.meet(filters[2 * i + 1], reach)) {
        int row = posting & (1 << ROW_BITS) - 1;
        if ((live[row >>> 6] >>> row & 1) != 0) {
          judge(row, key, probe, floor, fitting);
        }
      }
    }
  }

  private void judge(
      int row, long key, Probe probe, int floor, PercolationSnapshot.Fitting fitting) {
    int at = offsets[row];
    int units = units(at, key, probe);
    if (units >= Math.max(floor, numbers[at + Filed.THRESHOLD]) && probe.isAdmitted(numbers, at)) {
      fitting.accept(rows.of(row), units);
    }
  }

  /**
   * What a partner covers of the opportunity at a place.
   *
   * @return {@link Integer#MIN_VALUE} for nothing, and when another key leads here as well
   */
  private int units(int at, long key, Probe probe) {
    int start = numbers[at + Filed.START];
    int end = numbers[at + Filed.END];
    int first = Keys.first(key);
    int second = Keys.second(key);
    int rarest = -1;
    boolean paired = second < 0;
    boolean covers = false;
    int sum = 0;
    int to = at + Filed.FIRST_NEED + Filed.NEED * numbers[at + Filed.NEEDS];
    for (int i = at + Filed.FIRST_NEED; i < to; i += Filed.NEED) {
      int competency = Filed.competency(numbers[i]);
      if (!probe.holds(competency)) {
        continue;
      }
      if (rarest < 0 || (!paired && competency != rarest)) {
        // Only the rarest of what the partner has count as the way here.
        if (competency != first && competency != second) {
          return Integer.MIN_VALUE;
        }
        paired |= rarest >= 0;
        rarest = rarest < 0 ? competency : rarest;
      }
      int units = probe.units(competency, Filed.asked(numbers[i]), numbers[i + 1], start, end);
      covers |= units >= 0;
      sum += Math.max(0, units);
    }
    return covers && paired ? sum : Integer.MIN_VALUE;
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    return rows.bytes()
        + 4L * (numbers.length + offsets.length + postings.length)
        + 8L * filters.length
        + buckets.bytes();
  }
}
