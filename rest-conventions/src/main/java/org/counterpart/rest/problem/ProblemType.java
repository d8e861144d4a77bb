package org.counterpart.rest.problem;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * A kind of problem that a client can tell from others by its stable URI.
 *
 * @param slug kebab-case name, unique over all services
 * @param status HTTP status, 400 to 599
 * @param title what it is, the same for every occurrence
 */
public record ProblemType(String slug, int status, String title) {
  private static final String PREFIX = "urn:counterpart:problem:";

  public ProblemType {
    requireNonNull(title, "title");
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("A problem's slug is kebab-case, not " + slug);
    }
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("A problem's status is 400 to 599, not " + status);
    }
  }

  /** The `type` of the problem document. */
  public URI uri() {
    return URI.create(PREFIX + slug);
  }
}
