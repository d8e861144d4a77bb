package org.counterpart.opportunity.lifecycle;

import java.util.stream.Collectors;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;

/** Somebody tried what the state does not allow. */
public final class IllegalTransition {
  public static final ProblemType TYPE =
      new ProblemType("illegal-transition", 409, "Not legal in this state");

  private IllegalTransition() {}

  /** The problem that names the state and what would be legal in it. */
  public static ProblemException of(Posting posting, Operation tried) {
    return new ProblemException(
        TYPE,
        "This opportunity is %s and cannot be %s; legal from %s: %s."
            .formatted(posting.state(), tried.participle(), posting.state(), legalIn(posting)));
  }

  private static String legalIn(Posting posting) {
    return posting.legal().isEmpty()
        ? "nothing"
        : posting.legal().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
  }
}
