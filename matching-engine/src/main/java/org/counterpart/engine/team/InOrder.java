package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterpart.engine.team.Group.Candidate;

/**
 * The candidates that can still matter, in an order, with what it costs at least to fill any set of
 * seats by those from a place on. Nobody is used twice, so without trust between members it is what
 * it costs, not only a bound.
 */
final class InOrder {

  private static final long MOST_SUMS = 1L << 21;
  private static final long MOST_STEPS = 1L << 26;

  private final Items items;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<int[]> sittings = new ArrayList<>();
  private long[][] sums;

  private InOrder(Items items) {
    this.items = items;
  }

  /**
   * Those with whom a team can cost less than {@code limit}.
   *
   * @return null when there are so many that the table would be too large
   */
  static InOrder of(Narrow narrow, long limit) {
    InOrder order = new InOrder(narrow.items());
    long steps = 0;
    for (Group group : narrow.groups()) {
      int[] sittings = sittings(narrow.items(), group.crew());
      long rest = rest(narrow, sittings);
      for (Candidate candidate : group.candidates()) {
        if (candidate.floor() + rest < limit) {
          order.candidates.add(candidate);
          order.sittings.add(sittings);
          steps += (long) sittings.length * narrow.items().sets();
        }
      }
      if (steps > MOST_STEPS || order.size() * (long) narrow.items().sets() > MOST_SUMS) {
        return null;
      }
    }
    order.sum(narrow);
    return order;
  }

  private static int[] sittings(Items items, Crew crew) {
    List<Integer> found = new ArrayList<>();
    Sittings.of(items, crew, found::add);
    return found.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** What the rest costs at least beside the best that a crew can do. */
  private static long rest(Narrow narrow, int[] sittings) {
    int all = narrow.items().sets() - 1;
    return Arrays.stream(sittings)
        .mapToLong(set -> narrow.covers().atLeast(all & ~set))
        .min()
        .orElse(Pricing.NEVER);
  }

  int size() {
    return candidates.size();
  }

  Candidate candidate(int place) {
    return candidates.get(place);
  }

  /** The sets of seats that it can take at once, the largest only. */
  int[] sittings(int place) {
    return sittings.get(place);
  }

  /** What it costs at least to fill these seats by those from a place on, or to leave them open. */
  long atLeast(int place, int set) {
    return sums[place][items.canonical(set)];
  }

  /** The seats that are left when some are taken of these, in canonical form. */
  int without(int set, int taken) {
    return items.without(set, taken);
  }

  private void sum(Narrow narrow) {
    sums = new long[size() + 1][];
    sums[size()] = new long[items.sets()];
    for (int set = 1; set < items.sets(); set++) {
      int need = items.needOf(Integer.numberOfTrailingZeros(set));
      long open = narrow.pricing().open(need) + sums[size()][set & ~items.of(need)];
      sums[size()][set] = Math.min(Pricing.NEVER, open);
    }
    for (int place = size() - 1; place >= 0; place--) {
      sums[place] = sum(candidate(place).floor(), sittings(place), sums[place + 1]);
    }
  }

  private long[] sum(long price, int[] sittings, long[] after) {
    long[] sums = after.clone();
    for (int set = 1; set < sums.length; set++) {
      if (items.canonical(set) == set) {
        for (int sitting : sittings) {
          sums[set] = Math.min(sums[set], price + after[without(set, sitting)]);
        }
      }
    }
    return sums;
  }
}
