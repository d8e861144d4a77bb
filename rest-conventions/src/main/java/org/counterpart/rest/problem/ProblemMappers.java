package org.counterpart.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever an operation throws into a problem; nothing else of it reaches the caller. */
@Singleton
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemResponses responses;

  @Inject
  ProblemMappers(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  Response problem(ProblemException exception, UriInfo uri) {
    return responses
        .of(exception.type(), exception.getMessage(), uri, exception.violations())
        .build();
  }

  @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
  Response ofTheRouter(WebApplicationException exception, UriInfo uri) {
    Throwable cause = exception.getCause();
    if (cause instanceof JacksonException || cause instanceof ProblemException) {
      return unexpected(cause, uri);
    }
    if (exception.getResponse().getStatus() < 400) {
      return exception.getResponse();
    }
    Response.ResponseBuilder response = RouterRefusals.of(exception, uri).response(responses, uri);
    exception.getResponse().getHeaders().forEach((name, values) -> keep(response, name, values));
    return response.build();
  }

  @ServerExceptionMapper({ConstraintViolationException.class})
  Response constraint(ConstraintViolationException exception, UriInfo uri) {
    return ConstraintRefusals.isOurFault(exception)
        ? internal(exception, uri)
        : problem(ProblemException.of(ConstraintRefusals.violations(exception)), uri);
  }

  // These three have mappers of the framework's own, which only a mapper for the same class beats.
  @ServerExceptionMapper({
    MismatchedInputException.class,
    InvalidDefinitionException.class,
    ValidationException.class,
    Throwable.class
  })
  Response unexpected(Throwable exception, UriInfo uri) {
    return Refusals.of(exception)
        .map(refusal -> refusal.response(responses, uri).build())
        .orElseGet(() -> internal(exception, uri));
  }

  private Response internal(Throwable exception, UriInfo uri) {
    String reference = "urn:uuid:" + UUID.randomUUID();
    LOG.errorf(exception, "Request to %s failed; reference %s", uri.getPath(), reference);
    return responses
        .of(
            Problem.of(
                GeneralProblems.INTERNAL,
                "It was logged; name the instance when you report it.",
                reference,
                List.of()))
        .build();
  }

  private static void keep(Response.ResponseBuilder to, String name, List<Object> values) {
    if (!name.regionMatches(true, 0, "Content-", 0, "Content-".length())) {
      values.forEach(value -> to.header(name, value));
    }
  }
}
