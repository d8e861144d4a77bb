package org.counterpart.rest.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request, so that its sender hears of everything at once. */
public final class Violations {
  private final List<Violation> found = new ArrayList<>();

  /** Adds a violation in the body; see {@link Violation} for what the parts mean. */
  public Violations add(String pointer, String code, String detail) {
    return add(new Violation(pointer, code, detail));
  }

  /** Adds a violation. */
  public Violations add(Violation violation) {
    found.add(violation);
    return this;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What was found so far, in the order in which it was added. */
  public List<Violation> asList() {
    return List.copyOf(found);
  }

  /**
   * Refuses the request with 422 if anything was found.
   *
   * @throws ProblemException {@link GeneralProblems#VALIDATION}
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw ProblemException.of(asList());
    }
  }
}
