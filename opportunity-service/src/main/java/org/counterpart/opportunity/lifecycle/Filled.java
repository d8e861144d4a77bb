package org.counterpart.opportunity.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.counterpart.opportunity.terms.Terms;

/** Everything that was missing has been found; the work goes on. */
public record Filled(Terms terms, Instant postedAt) implements Posting {
  public Filled {
    requireNonNull(terms);
    requireNonNull(postedAt);
  }

  public Completed complete() {
    return new Completed(terms, postedAt);
  }

  @Override
  public State state() {
    return State.FILLED;
  }

  @Override
  public Set<Operation> legal() {
    return Set.of(Operation.COMPLETE);
  }
}
