package org.counterpart.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * What to answer instead of doing what was asked.
 *
 * @param detail null where the type says it all
 */
record Refusal(ProblemType type, String detail, List<Violation> errors) {

  Refusal(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  static Refusal of(ProblemException exception) {
    return new Refusal(exception.type(), exception.getMessage(), exception.violations());
  }

  static Refusal of(ProblemType type, Violation violation) {
    return new Refusal(type, violation.detail(), List.of(violation));
  }

  Response.ResponseBuilder response(ProblemResponses responses, UriInfo uri) {
    return responses.of(type, detail, uri, errors);
  }
}
