package org.counterpart.rest.problem;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One rule that the request broke, and where.
 *
 * @param pointer RFC 6901 pointer into the body, for example {@code /requirements/0/competency};
 *     empty for the whole body, null where a parameter is meant
 * @param parameter the query, path or header parameter; null where the body is meant
 * @param code kebab-case, stable, for programs
 * @param detail a sentence for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String pointer, String parameter, String code, String detail) {

  public Violation {
    requireNonNull(code, "code");
    requireNonNull(detail, "detail");
    if ((pointer == null) == (parameter == null)) {
      throw new IllegalArgumentException("A violation is in the body or in a parameter");
    }
  }

  /** A violation in the body. */
  public Violation(String pointer, String code, String detail) {
    this(pointer, null, code, detail);
  }

  /** A violation in a query, path or header parameter. */
  public static Violation ofParameter(String parameter, String code, String detail) {
    return new Violation(null, parameter, code, detail);
  }
}
