package org.counterpart.rest.problem;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Refuses a request; what it carries is shown to the caller. */
public class ProblemException extends RuntimeException {
  private final ProblemType type;
  private final transient List<Violation> violations;

  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /**
   * @param detail a sentence about this occurrence, without anything that the caller may not see
   */
  public ProblemException(ProblemType type, String detail, List<Violation> violations) {
    super(detail);
    this.type = requireNonNull(type, "type");
    this.violations = List.copyOf(violations);
  }

  /** A 422 for these violations, of which there is at least one. */
  public static ProblemException of(List<Violation> violations) {
    String detail =
        violations.size() == 1
            ? violations.getFirst().detail()
            : violations.size() + " rules are broken; see errors";
    return new ProblemException(GeneralProblems.VALIDATION, detail, violations);
  }

  public ProblemType type() {
    return type;
  }

  public List<Violation> violations() {
    return violations;
  }
}
