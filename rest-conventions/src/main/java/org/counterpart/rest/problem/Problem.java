package org.counterpart.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The problem document.
 *
 * @param type stable, {@code urn:counterpart:problem:…}
 * @param status the HTTP status again
 * @param instance the path that was asked for; for an internal error the reference that is logged
 * @param errors what exactly is wrong; left out where there is nothing to list
 */
@Schema(description = "A refusal, as RFC 9457 writes it")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type, String title, int status, String detail, String instance, List<Violation> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = errors == null ? List.of() : List.copyOf(errors);
  }

  /** The document for one occurrence of a type. */
  public static Problem of(
      ProblemType type, String detail, String instance, List<Violation> errors) {
    return new Problem(type.uri(), type.title(), type.status(), detail, instance, errors);
  }
}
