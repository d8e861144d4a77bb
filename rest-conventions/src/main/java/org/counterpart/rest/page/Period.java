package org.counterpart.rest.page;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From when to when is asked for; a bean parameter of lists of what happened. */
public class Period {
  /** Before everything that anybody does, and what PostgreSQL can still compare. */
  private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

  /** After it. */
  public static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  @QueryParam("from")
  @Parameter(description = "Only what happened at this instant or later.")
  public Instant from;

  @QueryParam("to")
  @Parameter(description = "Only what happened before this instant.")
  public Instant to;

  /** For JAX-RS; everything. */
  public Period() {}

  /** The first instant that is asked for. */
  public Instant from() {
    return from == null || from.isBefore(BEGINNING) ? BEGINNING : from;
  }

  /** The first instant that is asked for no more. */
  public Instant to() {
    return to == null || to.isAfter(END) ? END : to;
  }
}
