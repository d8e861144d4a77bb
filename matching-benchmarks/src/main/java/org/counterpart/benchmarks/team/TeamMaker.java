package org.counterpart.benchmarks.team;

import org.counterpart.benchmarks.structural.Question;

/** Forms teams; one line of the table. Used by one thread. */
public interface TeamMaker {

  /** What {@link #cost} says when nobody covers some requirement. */
  long NO_TEAM = -1;

  /**
   * What the best team found costs, whose members cover every requirement between them from the
   * project's first day on; see {@link Rates}. A partner covers with each of its golds, but with
   * two of its silvers at most: the two people who stand behind them sit on one seat each.
   */
  long cost(Question question);

  /** Whether the team is certain to be the cheapest there is. */
  boolean isExact();
}
