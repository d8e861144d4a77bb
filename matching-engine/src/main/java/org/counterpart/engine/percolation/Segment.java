package org.counterpart.engine.percolation;

import java.util.Arrays;
import java.util.UUID;

/**
 * Opportunities that were filed together. Immutable: those that have gone are told by somebody
 * else.
 */
final class Segment {

  /** With more, the pairs of demands would be more than is worth looking up. */
  private static final int MOST_DEMANDS = 256;

  private final RowNumbers rows;
  private final int[] numbers;

  /** Where the numbers of each row begin, and where the last ones end. */
  private final int[] offsets;

  private final Buckets buckets;

  /** As {@link Posting} says. */
  private final long[] postings;

  /** A posting for each row, for those who are led to more than there are. */
  private final long[] all;

  Segment(
      RowNumbers rows, int[] numbers, int[] offsets, Buckets buckets, long[] postings, long[] all) {
    this.rows = rows;
    this.numbers = numbers;
    this.offsets = offsets;
    this.buckets = buckets;
    this.postings = postings;
    this.all = all;
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
   */
  void search(Probe probe, long[] live, PercolationSnapshot.Fitting fitting) {
    if (probe.count() <= MOST_DEMANDS) {
      long[] ranges = new long[probe.count() * (probe.count() + 1)];
      int size = ranges(probe, ranges);
      if (size >= 0) {
        for (int i = 0; i < size; i += 2) {
          search(ranges[i], ranges[i + 1], probe, live, fitting);
        }
        return;
      }
    }
    searchAll(probe, live, fitting);
  }

  /**
   * Looks up where the partner's keys lead.
   *
   * @param ranges takes the keys, each with its place
   * @return how much was taken; -1 when looking at everything costs less
   */
  private int ranges(Probe probe, long[] ranges) {
    int size = 0;
    long postings = 0;
    for (int i = 0; i < probe.count(); i++) {
      for (int j = 0; j <= i; j++) {
        long key = i == j ? Keys.of(probe.demand(i)) : Keys.of(probe.demand(i), probe.demand(j));
        int found = buckets.find(key);
        if (found != Buckets.ABSENT) {
          ranges[size++] = key;
          ranges[size++] = found;
          postings += buckets.to(found) - buckets.from(found);
        }
      }
    }
    return postings > rows.count() ? -1 : size;
  }

  private void search(
      long key, long found, Probe probe, long[] live, PercolationSnapshot.Fitting fitting) {
    int to = buckets.to((int) found) * Posting.SIZE;
    for (int i = buckets.from((int) found) * Posting.SIZE; i < to; i += Posting.SIZE) {
      if (mayFit(postings, i, probe) && isSet(live, Posting.row(postings[i]))) {
        judge(postings[i], key, probe, fitting);
      }
    }
  }

  private void searchAll(Probe probe, long[] live, PercolationSnapshot.Fitting fitting) {
    for (int i = 0; i < all.length; i += Posting.SIZE) {
      if (mayFit(all, i, probe) && isSet(live, Posting.row(all[i]))) {
        judge(all[i], Keys.NONE, probe, fitting);
      }
    }
  }

  private static boolean mayFit(long[] postings, int at, Probe probe) {
    return probe.mayReach(
        Posting.least(postings[at + Posting.WHERE]),
        postings[at + Posting.ASKED],
        postings[at + Posting.REQUIRED],
        postings[at + Posting.REACH]);
  }

  private static boolean isSet(long[] live, int row) {
    return (live[row >>> 6] >>> row & 1) != 0;
  }

  private void judge(long where, long key, Probe probe, PercolationSnapshot.Fitting fitting) {
    int at = Posting.offset(where);
    int units = units(at, key, probe);
    if (units >= numbers[at + Filed.THRESHOLD] && probe.welcome().admits(numbers, at)) {
      fitting.accept(rows.of(Posting.row(where)), units);
    }
  }

  /**
   * The structural score of a partner for the opportunity at a place.
   *
   * @param key the one that led here; {@link Keys#NONE} for none
   * @return {@link Integer#MIN_VALUE} when it covers nothing, and when another key leads here as
   *     well
   */
  private int units(int at, long key, Probe probe) {
    int start = numbers[at + Filed.START];
    int end = numbers[at + Filed.END];
    int first = Keys.first(key);
    int second = Keys.second(key);
    int rarest = -1;
    boolean every = key == Keys.NONE;
    boolean paired = second < 0;
    boolean covers = false;
    int sum = 0;
    int to = at + Filed.FIRST_NEED + Filed.NEED * numbers[at + Filed.NEEDS];
    for (int i = at + Filed.FIRST_NEED; i < to; i += Filed.NEED) {
      int demand = numbers[i];
      if (!probe.meets(demand)) {
        continue;
      }
      if (!every && (rarest < 0 || (!paired && demand != rarest))) {
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
        + 8L * (postings.length + all.length)
        + buckets.bytes();
  }
}
