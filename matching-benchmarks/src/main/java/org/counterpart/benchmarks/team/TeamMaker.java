package org.counterpart.benchmarks.team;

import org.counterpart.benchmarks.structural.Question;

/** Forms teams; one line of the table. Used by one thread. */
public interface TeamMaker {

  /** What {@link #cost} says when nobody covers some requirement. */
  long NO_TEAM = -1;

  /**
   * What the best team found costs, whose members cover every requirement between them for the
   * whole project; see {@link Rates}.
   */
  long cost(Question question);

  /** Whether the team is the cheapest there is. */
  boolean isExact();
}
