package org.counterpart.engine.team;

/** A way to find the best team, prepared for a pool and a goal. */
@FunctionalInterface
interface Search {

  /**
   * The best team for an empty choice; null when there is none, or none was found before the steps
   * were spent.
   */
  Formation best(Steps steps, Chosen chosen);

  static Search of(Pool pool, Pricing pricing, Ties ties) {
    return pool.demand().seats() <= Narrow.MOST_SEATS
        ? narrow(pool, pricing, ties)
        : wide(pool, pricing);
  }

  static Search narrow(Pool pool, Pricing pricing, Ties ties) {
    Narrow narrow = Narrow.of(pool, pricing, ties);
    return narrow::best;
  }

  static Search wide(Pool pool, Pricing pricing) {
    Wide wide = Wide.of(pool, pricing);
    return (steps, chosen) -> new WideSearch(wide, steps, chosen).run();
  }
}
