package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds the best teams of a pool. Pure: the same pool and goal give the same teams. */
public final class TeamFinder {

  private TeamFinder() {}

  /**
   * The best team, then the best of those that differ enough from it, and so on.
   *
   * <p>With up to 16 seats a dynamic programme over all sets of seats bounds the search, and the
   * answer is nearly always proven; beyond that the bound looks at the scarcest seats only, so a
   * large demand may use its budget up, and is then answered by the best that was found.
   *
   * @param pool made for at least {@code teams} teams
   * @param ties how far candidates are from each other; only where {@link Pricing#countsPairs}
   * @param teams at most so many; at least 1
   * @param shared how many members two of the teams may have in common
   * @param budget in steps, for all teams together; where they are not enough, no team is worse
   *     than greedy
   */
  public static Found find(
      Pool pool, Pricing pricing, Ties ties, int teams, int shared, long budget) {
    Demand demand = pool.demand();
    if (demand.size() == 0) {
      return new Found(List.of(), true);
    }
    return find(
        Search.of(pool, pricing, ties),
        before -> new Chosen(demand, pricing, ties, new Apart(before, shared)),
        teams,
        new Steps(budget));
  }

  static Found find(
      Search search, Function<List<Formation>, Chosen> start, int teams, Steps steps) {
    List<Formation> found = new ArrayList<>();
    while (found.size() < teams) {
      Formation next = search.best(steps, start.apply(found));
      if (next == null || next.members().isEmpty()) {
        break;
      }
      found.add(next);
    }
    return new Found(found, !steps.isSpent());
  }
}
