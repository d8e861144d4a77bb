package org.counterpart.opportunity.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.counterpart.opportunity.terms.Terms;

/**
 * Taken back by its poster. Nothing can be done to it any more.
 *
 * @param postedAt null if it was still a draft
 * @param reason the poster's own words, for the poster; null if none were given
 */
public record Cancelled(Terms terms, Instant postedAt, String reason) implements Posting {
  public Cancelled {
    requireNonNull(terms);
  }

  @Override
  public State state() {
    return State.CANCELLED;
  }

  @Override
  public Set<Operation> legal() {
    return Set.of();
  }
}
