package org.counterpart.engine.team;

import java.util.Arrays;

/**
 * The most that it is worth to have a seat filled: what the last of the cheapest candidates costs
 * who can fill a seat of the need, if so many are kept that one of them is always free.
 *
 * <p>A member that costs more than the ceilings of all the seats that it can fill can be replaced
 * by one free candidate for each of its seats, and the team costs less. The free ones are there by
 * the argument of {@link Pool}: a team has no more members than there are seats, before and after.
 * So whoever costs more is in no optimal team. Ceilings only fall, so this can be said while
 * candidates are still coming in.
 */
final class Ceilings {

  private final long[][] cheapest;
  private final long[] ceilings;
  private final int[] seats;

  Ceilings(Demand demand, int keep) {
    cheapest = new long[demand.size()][keep];
    for (long[] some : cheapest) {
      Arrays.fill(some, Pricing.NEVER);
    }
    ceilings = new long[demand.size()];
    Arrays.fill(ceilings, Pricing.NEVER);
    seats = demand.needs().stream().mapToInt(Demand.Need::seats).toArray();
  }

  /** Takes the price of a candidate in that can fill a seat of each of these needs. */
  void lower(long reach, long price) {
    for (long rest = reach; rest != 0; rest &= rest - 1) {
      int need = Long.numberOfTrailingZeros(rest);
      if (price < ceilings[need]) {
        insert(cheapest[need], price);
        ceilings[need] = cheapest[need][cheapest[need].length - 1];
      }
    }
  }

  private static void insert(long[] some, long price) {
    int at = some.length - 1;
    while (at > 0 && some[at - 1] > price) {
      some[at] = some[at - 1];
      at--;
    }
    some[at] = price;
  }

  /**
   * What all seats are worth that so many people could fill on each of some needs.
   *
   * @param people how many can sit on each
   */
  long worth(long needs, int people) {
    long worth = 0;
    for (long rest = needs; rest != 0 && worth < Pricing.NEVER; rest &= rest - 1) {
      int need = Long.numberOfTrailingZeros(rest);
      long seat = ceilings[need];
      worth += seat >= Pricing.NEVER ? seat : seat * Math.min(seats[need], people);
    }
    return worth;
  }

  /** What all seats are worth that a crew could fill. */
  long worth(Crew crew) {
    long worth = 0;
    for (long rest = crew.reach(); rest != 0 && worth < Pricing.NEVER; rest &= rest - 1) {
      long need = rest & -rest;
      int people = 0;
      for (long person : crew.people()) {
        people += (person & need) != 0 ? 1 : 0;
      }
      worth += worth(need, people);
    }
    return worth;
  }
}
