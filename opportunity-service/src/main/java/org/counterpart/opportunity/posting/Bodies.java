package org.counterpart.opportunity.posting;

import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;

/** Requests without a body. */
final class Bodies {
  private Bodies() {}

  /** The body, where there is one. */
  static <T> T required(T body) {
    if (body == null) {
      throw new ProblemException(GeneralProblems.MALFORMED, "The request needs a JSON body.");
    }
    return body;
  }
}
