package org.counterpart.matching.team;

import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;

/** How large a team is looked for: the search takes longer with every seat. */
final class Seats {

  static final ProblemType TOO_MANY =
      new ProblemType("too-many-seats", 409, "The opportunity has too many seats for a team");

  static final String TOO_MANY_DESCRIPTION =
      "The opportunity lacks more than 200 people, for whom no team is looked for";

  private static final int MOST = 200;

  private Seats() {}

  /**
   * The same opportunity, if teams are looked for.
   *
   * @throws ProblemException 409 where it has too many seats
   */
  static Opportunity requireFew(Opportunity opportunity) {
    long seats = opportunity.missing().stream().mapToLong(Requirement::seats).sum();
    if (seats > MOST) {
      throw new ProblemException(
          TOO_MANY, "It lacks " + seats + " people; teams are of at most " + MOST + ".");
    }
    return opportunity;
  }
}
