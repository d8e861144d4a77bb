package org.counterpart.matching.team;

import java.util.List;
import java.util.Map;
import org.counterpart.engine.TeamGoal;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;

/** What callers may ask teams to be, by the names that the API has for it. */
final class Goals {

  static final String BEST = "best";
  static final String SMALLEST = "smallest";
  static final String CHEAPEST = "cheapest";
  static final String MOST_TRUSTED = "most-trusted";

  private Goals() {}

  /**
   * The goal of that name.
   *
   * @throws ProblemException 422 where there is none
   */
  static TeamGoal of(String name) {
    return switch (name) {
      case BEST -> TeamGoal.best();
      case SMALLEST -> TeamGoal.smallest();
      // No event carries fees yet: the fewest partners to pay, then.
      case CHEAPEST -> TeamGoal.cheapest(Map.of());
      case MOST_TRUSTED -> TeamGoal.mostTrusted();
      default ->
          throw ProblemException.of(
              List.of(
                  Violation.ofParameter(
                      "goal",
                      "unknown-goal",
                      "Must be best, smallest, cheapest or most-trusted.")));
    };
  }
}
