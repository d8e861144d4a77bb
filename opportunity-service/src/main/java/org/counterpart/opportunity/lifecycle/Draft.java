package org.counterpart.opportunity.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.counterpart.opportunity.terms.Terms;

/** Seen by its poster only, and allowed to be incomplete. */
public record Draft(Terms terms) implements Posting {
  public Draft {
    requireNonNull(terms);
  }

  public Draft amend(Terms amended) {
    return new Draft(amended);
  }

  /** The terms must have passed the check for posting. */
  public Open post(Instant at) {
    return new Open(terms, at);
  }

  public Cancelled cancel(String reason) {
    return new Cancelled(terms, null, reason);
  }

  @Override
  public State state() {
    return State.DRAFT;
  }

  @Override
  public Instant postedAt() {
    return null;
  }

  @Override
  public Set<Operation> legal() {
    return Set.of(Operation.AMEND, Operation.POST, Operation.CANCEL);
  }
}
