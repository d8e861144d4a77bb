package org.counterpart.opportunity.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.counterpart.opportunity.terms.Terms;

/** The work is done. Nothing can be done to it any more. */
public record Completed(Terms terms, Instant postedAt) implements Posting {
  public Completed {
    requireNonNull(terms);
    requireNonNull(postedAt);
  }

  @Override
  public State state() {
    return State.COMPLETED;
  }

  @Override
  public Set<Operation> legal() {
    return Set.of();
  }
}
