package org.counterpart.profile.history;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From when to when a history is asked for. */
public class HistoryPeriod {
  /** Before everything that anybody does, and what PostgreSQL can still compare. */
  private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

  /** After it. */
  static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  @QueryParam("from")
  @Parameter(description = "Only what was done at this instant or later.")
  public Instant from;

  @QueryParam("to")
  @Parameter(description = "Only what was done before this instant.")
  public Instant to;

  /** For JAX-RS; everything. */
  public HistoryPeriod() {}

  Instant from() {
    return from == null || from.isBefore(BEGINNING) ? BEGINNING : from;
  }

  Instant to() {
    return to == null || to.isAfter(END) ? END : to;
  }
}
