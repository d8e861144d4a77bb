package org.counterpart.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Writes problem documents, whatever the client accepts and the operation produces. */
@Singleton
public class ProblemResponses {
  private final ObjectMapper mapper;

  @Inject
  ProblemResponses(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** A response for one occurrence at the request's path. */
  public Response.ResponseBuilder of(
      ProblemType type, String detail, UriInfo uri, List<Violation> errors) {
    return of(Problem.of(type, detail, uri.getRequestUri().getRawPath(), errors));
  }

  /** A response with this document as its body. */
  public Response.ResponseBuilder of(Problem problem) {
    // As a string, so that no writer has to be found for a media type nobody asked for.
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(json(problem));
  }

  private String json(Problem problem) {
    try {
      return mapper.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem document can always be written", e);
    }
  }
}
