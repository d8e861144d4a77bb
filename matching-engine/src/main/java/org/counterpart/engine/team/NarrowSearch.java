package org.counterpart.engine.team;

import org.counterpart.engine.team.Group.Candidate;

/**
 * Branch and bound over who fills which seats, with {@link Covers} as the bound: the first open
 * seat is filled by each candidate together with each set of other seats, most promising first, as
 * long as what has been paid and what the rest costs at least stay below the best team found.
 *
 * <p>Where nobody is wanted twice the bound is exact, so the first way down is the optimum and
 * nothing else is entered. What lies between members is not negative, so the bound holds with trust
 * as well.
 */
final class NarrowSearch {

  private final Items items;
  private final Pricing pricing;
  private final Covers covers;
  private final Able able;
  private final Strangers strangers;
  private final Steps steps;
  private final Chosen chosen;
  private Formation best;
  private long limit;

  /**
   * @param best what was found before; nullable
   */
  NarrowSearch(Narrow narrow, Formation best, Steps steps, Chosen chosen) {
    this.best = best;
    limit = best == null ? Pricing.NEVER : best.price();
    items = narrow.items();
    pricing = narrow.pricing();
    covers = narrow.covers();
    able = narrow.able();
    strangers = narrow.strangers();
    this.steps = steps;
    this.chosen = chosen;
  }

  /** The best team; null when there is none, or none was found before the steps were spent. */
  Formation run() {
    descend(items.sets() - 1, 0, 0);
    return best;
  }

  /**
   * @param left seats that are still to be filled
   */
  private void descend(int left, long open, long paid) {
    if (left == 0) {
      offer(open, paid);
    } else if (steps.take(1)) {
      branch(left, open, paid, strangers.atLeast(chosen, left));
    }
  }

  private void branch(int left, long open, long paid, long apart) {
    int first = left & -left;
    int need = items.needOf(Integer.numberOfTrailingZeros(first));
    int without = left & ~items.of(need);
    long leaving = paid + pricing.open(need);
    boolean isLeft = leaving >= Pricing.NEVER;
    Turn turn = new Turn(left, first, paid + apart);
    while (!steps.isSpent() && turn.next()) {
      if (!isLeft && leaving + apart + covers.atLeast(without) <= turn.bound) {
        isLeft = true;
        descend(without, open | 1L << need, leaving);
      }
      if (turn.bound < limit) {
        fill(turn.part | first, left, open, paid, apart);
      }
    }
    if (!isLeft && !steps.isSpent() && leaving + covers.atLeast(without) < limit) {
      descend(without, open | 1L << need, leaving);
    }
  }

  /** Goes through the sets of seats that hold the first open one, most promising first. */
  private final class Turn {
    private final int first;
    private final int others;
    private final long paid;
    private int part;
    private long bound = -1;

    Turn(int left, int first, long paid) {
      this.first = first;
      this.paid = paid;
      others = left ^ first;
      part = others;
    }

    /**
     * Moves on to the next that can still lead to the best. Looking for it anew is cheaper than
     * sorting, because few are ever entered.
     */
    boolean next() {
      long least = limit;
      int chosenPart = -1;
      for (int some = others; some >= 0; some = some == 0 ? -1 : (some - 1) & others) {
        long costs = paid + covers.single(some | first) + covers.atLeast(others ^ some);
        if (costs < least && (costs > bound || (costs == bound && some < part))) {
          least = costs;
          chosenPart = some;
        }
      }
      bound = least;
      part = chosenPart;
      return chosenPart >= 0;
    }
  }

  private void fill(int part, int left, long open, long paid, long apart) {
    int then = left & ~part;
    for (Candidate candidate : able.of(part)) {
      if (paid + apart + candidate.floor() + covers.atLeast(then) >= limit || steps.isSpent()) {
        return;
      }
      if (chosen.admits(candidate)) {
        long price = chosen.price(candidate);
        chosen.join(candidate);
        descend(then, open, paid + price);
        chosen.leave();
      }
    }
  }

  private void offer(long open, long paid) {
    if (paid < limit) {
      Formation formation = chosen.formation(open, paid);
      if (formation != null) {
        best = formation;
        limit = paid;
      }
    }
  }
}
