package org.counterpart.engine.team;

import java.util.List;

/**
 * A demand with so few seats that every set of them can be looked at.
 *
 * @param able who can fill what alone
 */
record Narrow(
    Items items,
    Demand demand,
    Pricing pricing,
    List<Group> groups,
    Covers covers,
    Able able,
    Strangers strangers) {

  /** The most seats: the bound takes 20 million steps for 16. */
  static final int MOST_SEATS = 16;

  private static final long HASTY = 32;

  static Narrow of(Pool pool, Pricing pricing, Ties ties) {
    Demand demand = pool.demand();
    Items items = new Items(demand.needs().stream().mapToInt(Demand.Need::seats).toArray());
    List<Group> groups = pool.groups();
    Strangers strangers =
        pricing.countsPairs()
            ? Strangers.of(items, demand, pricing, ties, groups)
            : Strangers.none(pricing);
    Covers covers = Covers.of(items, pricing, groups);
    Able able = new Able(items, groups, pool.keep());
    return new Narrow(items, demand, pricing, groups, covers, able, strangers);
  }

  /**
   * The best team for an empty choice. First by a bound that takes candidates for inexhaustible,
   * which is nearly always enough; then by one that does not.
   */
  Formation best(Steps steps, Chosen chosen) {
    Steps hasty = steps.lend(HASTY);
    Formation found = new NarrowSearch(this, null, hasty, chosen).run();
    steps.settle(hasty);
    if (!hasty.isSpent()) {
      return found;
    }
    if (steps.take(1)) {
      found = patiently(found, steps, chosen);
    }
    return steps.isSpent() ? better(found, chosen) : found;
  }

  /**
   * Guesses a limit not far above the bound. Few candidates can be in a team below it; if there is
   * such a team the best of them is the best of all, otherwise the limit was too low.
   */
  private Formation patiently(Formation found, Steps steps, Chosen chosen) {
    long highest = found == null ? Pricing.NEVER : found.price();
    long bound = covers.atLeast(items.sets() - 1);
    for (long gap = bound / 8 + 1; ; gap *= 4) {
      long limit = Math.min(highest, bound + gap);
      InOrder order = InOrder.of(this, limit);
      if (order == null) {
        return new NarrowSearch(this, found, steps, chosen).run();
      }
      Formation below = new OrderedSearch(this, order, limit, steps, chosen).run();
      if (below != null) {
        return below;
      }
      if (limit == highest || steps.isSpent()) {
        return found;
      }
    }
  }

  /** For want of a proof, at least what is obvious. */
  private Formation better(Formation found, Chosen chosen) {
    Formation greedy = new Greedy(demand, pricing, groups, chosen).run();
    boolean better = found == null || (greedy != null && greedy.price() < found.price());
    return better ? greedy : found;
  }
}
