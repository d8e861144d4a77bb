package org.counterpart.rest.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What the router and the readers refuse before or beside an operation. */
final class RouterRefusals {
  private RouterRefusals() {}

  static Refusal of(WebApplicationException exception, UriInfo uri) {
    if (exception instanceof NotFoundException && exception.getCause() != null) {
      // JAX-RS answers 404 to a parameter that it cannot convert. That is right for a path; a query
      // that is not understood leaves its sender searching for a resource that is there.
      return uri.getQueryParameters().isEmpty() ? ofStatus(404) : unreadableQuery(uri);
    }
    return ofStatus(exception.getResponse().getStatus());
  }

  private static Refusal unreadableQuery(UriInfo uri) {
    List<Violation> suspects =
        uri.getQueryParameters().keySet().stream()
            .sorted()
            .limit(20)
            .map(RouterRefusals::suspect)
            .toList();
    return new Refusal(
        GeneralProblems.MALFORMED,
        "A parameter has a value that cannot be read; see the operation's description.",
        suspects.size() == 1 ? suspects : List.of());
  }

  private static Violation suspect(String parameter) {
    return Violation.ofParameter(parameter, "invalid-value", "This value cannot be read.");
  }

  private static Refusal ofStatus(int status) {
    return switch (status) {
      case 400 -> new Refusal(GeneralProblems.MALFORMED, "A header or parameter cannot be read.");
      case 401 -> new Refusal(GeneralProblems.UNAUTHENTICATED, null);
      case 403 -> new Refusal(GeneralProblems.FORBIDDEN, null);
      case 404 -> new Refusal(GeneralProblems.NOT_FOUND, null);
      case 405 -> new Refusal(GeneralProblems.METHOD_NOT_ALLOWED, "OPTIONS tells which it knows.");
      case 406 -> new Refusal(GeneralProblems.NOT_ACCEPTABLE, null);
      case 412 -> new Refusal(GeneralProblems.STALE, null);
      case 413 -> new Refusal(GeneralProblems.TOO_LARGE, null);
      case 415 -> new Refusal(GeneralProblems.UNSUPPORTED_MEDIA_TYPE, null);
      default -> new Refusal(other(status), null);
    };
  }

  private static ProblemType other(int status) {
    Response.StatusType known = Response.Status.fromStatusCode(status);
    String title = known == null ? "HTTP status " + status : known.getReasonPhrase();
    return new ProblemType("http-" + status, status, title);
  }
}
