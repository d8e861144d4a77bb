package org.counterpart.profile.gold;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Who backs which of the golds that were chosen so far: a flow from persons to golds in which a
 * person has one unit to give. It is extended by augmenting paths (L. R. Ford and D. R. Fulkerson,
 * Flows in Networks, 1962, chapter II), so that a set of golds is taken exactly when its people
 * suffice, whatever the order in which it is asked for. Immutable.
 */
final class Backers {
  private final Contest contest;
  private final long[] free;

  /** By candidate; null for one that was not chosen. */
  private final long[][] backing;

  private Backers(Contest contest, long[] free, long[][] backing) {
    this.contest = contest;
    this.free = free;
    this.backing = backing;
  }

  /** Nobody backs anything. */
  static Backers none(Contest contest) {
    var free = new long[contest.words()];
    for (var person = 0; person < contest.persons(); person++) {
      free[person >> 6] |= 1L << person;
    }
    return new Backers(contest, free, new long[contest.candidates()][]);
  }

  /**
   * With one gold more; null where its people and those of the golds before do not suffice.
   * O(n·m²·w) for n persons that it needs, m candidates and w words of a set, mostly far less.
   */
  Backers with(int candidate) {
    var after = copy();
    return after.route(candidate, contest.needed(candidate)) ? after : null;
  }

  /** Whether {@link #with} has an answer. */
  boolean fits(int candidate) {
    var needed = contest.needed(candidate);
    for (var w = 0; w < free.length && needed > 0; w++) {
      needed -= Long.bitCount(contest.holders(candidate)[w] & free[w]);
    }
    return needed <= 0 || with(candidate) != null;
  }

  /** How many of the people that a candidate needs are missing if all golds so far shall stay. */
  int missing(int candidate) {
    var after = copy();
    var needed = contest.needed(candidate);
    while (needed > 0 && after.route(candidate, 1)) {
      needed--;
    }
    return needed;
  }

  /** How many golds were chosen. */
  int chosen() {
    var chosen = 0;
    for (var set : backing) {
      chosen += set == null ? 0 : 1;
    }
    return chosen;
  }

  /** Whether a candidate was chosen. */
  boolean has(int candidate) {
    return backing[candidate] != null;
  }

  /** The set of those who back a candidate; null where it was not chosen. */
  long[] of(int candidate) {
    return backing[candidate];
  }

  private Backers copy() {
    var sets = new long[backing.length][];
    for (var c = 0; c < sets.length; c++) {
      sets[c] = backing[c] == null ? null : backing[c].clone();
    }
    return new Backers(contest, free.clone(), sets);
  }

  private boolean route(int candidate, int persons) {
    if (backing[candidate] == null) {
      backing[candidate] = new long[free.length];
    }
    for (var missing = persons - take(candidate, persons); missing > 0; missing--) {
      if (!augment(candidate)) {
        return false;
      }
    }
    return true;
  }

  /** Takes people who are free, and tells how many. */
  private int take(int candidate, int most) {
    var taken = 0;
    for (var w = 0; w < free.length; w++) {
      for (var rest = contest.holders(candidate)[w] & free[w];
          rest != 0 && taken < most;
          rest &= rest - 1) {
        var person = Long.lowestOneBit(rest);
        free[w] ^= person;
        backing[candidate][w] |= person;
        taken++;
      }
    }
    return taken;
  }

  /** Finds one more person for a candidate, moving others from gold to gold where that helps. */
  private boolean augment(int start) {
    var reachedFrom = new int[backing.length];
    Arrays.fill(reachedFrom, -1);
    reachedFrom[start] = start;
    var through = new int[backing.length];
    var queue = new ArrayDeque<Integer>();
    queue.add(start);
    while (!queue.isEmpty()) {
      int at = queue.poll();
      var holders = contest.holders(at);
      var person = common(holders, free);
      if (person >= 0) {
        free[person >> 6] &= ~(1L << person);
        shift(at, person, reachedFrom, through);
        return true;
      }
      for (var next = 0; next < backing.length; next++) {
        if (reachedFrom[next] < 0 && backing[next] != null) {
          through[next] = common(holders, backing[next]);
          if (through[next] >= 0) {
            reachedFrom[next] = at;
            queue.add(next);
          }
        }
      }
    }
    return false;
  }

  /** Gives {@code person} to the end of the path, and along it each gold one to the gold before. */
  private void shift(int end, int person, int[] reachedFrom, int[] through) {
    var at = end;
    var given = person;
    while (true) {
      backing[at][given >> 6] |= 1L << given;
      if (reachedFrom[at] == at) {
        return;
      }
      given = through[at];
      backing[at][given >> 6] &= ~(1L << given);
      at = reachedFrom[at];
    }
  }

  private static int common(long[] a, long[] b) {
    for (var w = 0; w < a.length; w++) {
      var both = a[w] & b[w];
      if (both != 0) {
        return (w << 6) + Long.numberOfTrailingZeros(both);
      }
    }
    return -1;
  }
}
