package org.counterpart.opportunity.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.counterpart.opportunity.terms.Terms;

/** Its last day passed before it was filled. Nothing can be done to it any more. */
public record Expired(Terms terms, Instant postedAt) implements Posting {
  public Expired {
    requireNonNull(terms);
    requireNonNull(postedAt);
  }

  @Override
  public State state() {
    return State.EXPIRED;
  }

  @Override
  public Set<Operation> legal() {
    return Set.of();
  }
}
