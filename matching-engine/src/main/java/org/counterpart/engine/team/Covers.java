package org.counterpart.engine.team;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The least that it costs to fill any set of seats: a dynamic programme over subsets, with the
 * cheapest single candidate for each set as its coin. It does not see that a candidate is used for
 * two sets at once, so it is a bound, and exact where that does not happen.
 *
 * <p>O(3<sup>n</sup>) for <i>n</i> seats, 265,000 steps for 12; the groups add the number of ways
 * in which their people can sit.
 */
final class Covers {

  private final Items items;
  private final long[] single;
  private final long[] rest;

  private Covers(Items items) {
    this.items = items;
    single = new long[items.sets()];
    rest = new long[items.sets()];
    Arrays.fill(single, Pricing.NEVER);
  }

  static Covers of(Items items, Pricing pricing, List<Group> groups) {
    Covers covers = new Covers(items);
    for (Group group : groups) {
      long price = group.cheapest();
      Sittings.of(
          items, group.crew(), set -> covers.single[set] = Math.min(covers.single[set], price));
    }
    covers.closeDownwards();
    covers.sum(pricing);
    return covers;
  }

  /** What the cheapest candidate costs who can fill all of these seats alone. */
  long single(int set) {
    return single[set];
  }

  /** What it costs at least to fill these seats or to leave their needs open. */
  long atLeast(int set) {
    return rest[set];
  }

  /** Who can fill a set can fill every part of it. */
  private void closeDownwards() {
    for (int bit = 1; bit < single.length; bit <<= 1) {
      for (int set = 0; set < single.length; set++) {
        if ((set & bit) == 0) {
          single[set] = Math.min(single[set], single[set | bit]);
        }
      }
    }
    for (int set = 0; set < single.length; set++) {
      single[set] = single[items.canonical(set)];
    }
  }

  private void sum(Pricing pricing) {
    int[][] coins = coins();
    for (int set = 1; set < rest.length; set++) {
      int first = Integer.numberOfTrailingZeros(set);
      int need = items.needOf(first);
      long open = pricing.open(need) + rest[set & ~items.of(need)];
      boolean few = coins[first].length < 1 << (Integer.bitCount(set) - 1);
      long filled = few ? byCoins(set, coins[first]) : byParts(set);
      rest[set] = Math.min(Pricing.NEVER, Math.min(open, filled));
    }
  }

  /** For each seat the sets with it that are worth more than any larger one. */
  private int[][] coins() {
    IntStream.Builder[] builders = new IntStream.Builder[items.count()];
    Arrays.setAll(builders, seat -> IntStream.builder());
    for (int set = 1; set < single.length; set++) {
      if (single[set] < Pricing.NEVER && isMaximal(set)) {
        for (int left = set; left != 0; left &= left - 1) {
          builders[Integer.numberOfTrailingZeros(left)].add(set);
        }
      }
    }
    return Arrays.stream(builders).map(builder -> builder.build().toArray()).toArray(int[][]::new);
  }

  private boolean isMaximal(int set) {
    for (int others = (single.length - 1) & ~set; others != 0; others &= others - 1) {
      if (single[set | (others & -others)] == single[set]) {
        return false;
      }
    }
    return true;
  }

  private long byCoins(int set, int[] coins) {
    long least = Pricing.NEVER;
    for (int coin : coins) {
      least = Math.min(least, single[coin] + rest[set & ~coin]);
    }
    return least;
  }

  private long byParts(int set) {
    long least = Pricing.NEVER;
    int first = set & -set;
    int others = set ^ first;
    for (int part = others; part >= 0; part = part == 0 ? -1 : (part - 1) & others) {
      least = Math.min(least, single[part | first] + rest[others ^ part]);
    }
    return least;
  }
}
