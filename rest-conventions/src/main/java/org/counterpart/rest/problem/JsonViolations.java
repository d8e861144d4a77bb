package org.counterpart.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import java.util.List;

/**
 * What is wrong with JSON that does not come as the body of a request, such as one line of many:
 * the same codes and pointers that a body would get.
 */
public final class JsonViolations {
  private JsonViolations() {}

  /** Why it could not be read; at least one. */
  public static List<Violation> of(JacksonException exception) {
    return JsonRefusals.of(exception)
        .map(Refusal::errors)
        .filter(errors -> !errors.isEmpty())
        .orElseGet(() -> List.of(new Violation("", "invalid-value", "This value cannot be read.")));
  }
}
