package org.counterpart.rest.openapi;

import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemType;

/** The refusals that follow from an operation's shape. */
enum StandardRefusal {
  MALFORMED(GeneralProblems.MALFORMED),
  UNAUTHENTICATED(GeneralProblems.UNAUTHENTICATED),
  FORBIDDEN(GeneralProblems.FORBIDDEN),
  NOT_FOUND(GeneralProblems.NOT_FOUND),
  STALE(GeneralProblems.STALE),
  TOO_LARGE(GeneralProblems.TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(GeneralProblems.UNSUPPORTED_MEDIA_TYPE),
  VALIDATION(GeneralProblems.VALIDATION),
  PRECONDITION_REQUIRED(GeneralProblems.PRECONDITION_REQUIRED),
  RATE_LIMITED(GeneralProblems.RATE_LIMITED),
  INTERNAL(GeneralProblems.INTERNAL),
  UNAVAILABLE(GeneralProblems.UNAVAILABLE);

  private final String status;
  private final String component;
  private final String description;

  StandardRefusal(ProblemType type) {
    status = Integer.toString(type.status());
    component = camelCase(type.slug());
    description = type.title();
  }

  String status() {
    return status;
  }

  /** The name under which the document's components hold it. */
  String component() {
    return component;
  }

  String description() {
    return description;
  }

  private static String camelCase(String slug) {
    StringBuilder name = new StringBuilder();
    for (String word : slug.split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
