package org.counterpart.profile.badge;

import static java.util.Objects.requireNonNull;

/** A badge does not prove what it is attached to. */
public final class BadgeRefusedException extends Exception {
  private final BadgeProblem problem;

  /**
   * @param detail a sentence for people, without anything of a person
   */
  public BadgeRefusedException(BadgeProblem problem, String detail) {
    super(detail);
    this.problem = requireNonNull(problem);
  }

  public BadgeProblem problem() {
    return problem;
  }
}
