package org.counterpart.engine.percolation;

import java.util.Arrays;
import java.util.UUID;

/**
 * Opportunities that were filed together. Immutable: those that have gone are told by somebody
 * else.
 */
final class Segment {

  private final RowNumbers rows;
  private final int[] numbers;

  /** Where the numbers of each row begin, and where the last ones end. */
  private final int[] offsets;

  private final Buckets buckets;

  /** As {@link Posting} says. */
  private final long[] postings;

  Segment(RowNumbers rows, int[] numbers, int[] offsets, Buckets buckets, long[] postings) {
    this.rows = rows;
    this.numbers = numbers;
    this.offsets = offsets;
    this.buckets = buckets;
    this.postings = postings;
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
      int demand = probe.demand(i);
      search(Keys.of(demand), probe, live, floor, fitting);
      for (int j = 0; j < i; j++) {
        search(Keys.of(demand, probe.demand(j)), probe, live, floor, fitting);
      }
    }
  }

  private void search(
      long key, Probe probe, long[] live, int floor, PercolationSnapshot.Fitting fitting) {
    int found = buckets.find(key);
    if (found == Buckets.ABSENT) {
      return;
    }
    int to = buckets.to(found) * Posting.SIZE;
    for (int i = buckets.from(found) * Posting.SIZE; i < to; i += Posting.SIZE) {
      long where = postings[i + Posting.WHERE];
      if (probe.mayReach(
              Posting.least(where),
              postings[i + Posting.ASKED],
              postings[i + Posting.REQUIRED],
              postings[i + Posting.REACH])
          && isSet(live, Posting.row(where))) {
        judge(where, key, probe, floor, fitting);
      }
    }
  }

  private static boolean isSet(long[] live, int row) {
    return (live[row >>> 6] >>> row & 1) != 0;
  }

  private void judge(
      long where, long key, Probe probe, int floor, PercolationSnapshot.Fitting fitting) {
    int at = Posting.offset(where);
    int units = units(at, key, probe);
    if (units >= Math.max(floor, numbers[at + Filed.THRESHOLD]) && probe.isAdmitted(numbers, at)) {
      fitting.accept(rows.of(Posting.row(where)), units);
    }
  }

  /**
   * The structural score of a partner for the opportunity at a place.
   *
   * @return {@link Integer#MIN_VALUE} when it covers nothing, and when another key leads here as
   *     well
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
      int demand = numbers[i];
      if (!probe.meets(demand)) {
        continue;
      }
      if (rarest < 0 || (!paired && demand != rarest)) {
        // Only the rarest that the partner meets counts as the way here.
        if (demand != first && demand != second) {
          return Integer.MIN_VALUE;
        }
        paired |= rarest >= 0;
        rarest = rarest < 0 ? demand : rarest;
      }
      int units = probe.units(demand, numbers[i + 1], start, end);
      covers |= units >= 0;
      sum += Math.max(0, units);
    }
    return covers && paired ? sum + probe.extras(numbers, at) : Integer.MIN_VALUE;
  }

  /** Heap bytes, object headers left aside. */
  long bytes() {
    return rows.bytes()
        + 4L * (numbers.length + offsets.length)
        + 8L * postings.length
        + buckets.bytes();
  }
}
