package org.counterpart.opportunity.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.counterpart.opportunity.terms.Terms;

/** Posted: matched with partners until it is filled, cancelled or past its last day. */
public record Open(Terms terms, Instant postedAt) implements Posting {
  public Open {
    requireNonNull(terms);
    requireNonNull(postedAt);
  }

  /** The amended terms must have passed the check for posting. */
  public Open amend(Terms amended) {
    return new Open(amended, postedAt);
  }

  public Filled fill() {
    return new Filled(terms, postedAt);
  }

  public Cancelled cancel(String reason) {
    return new Cancelled(terms, postedAt, reason);
  }

  /** Whether the last day is over on {@code today}, a day in UTC. */
  public boolean overdue(LocalDate today) {
    return terms.lastDay() != null && terms.lastDay().isBefore(today);
  }

  public Expired expire() {
    return new Expired(terms, postedAt);
  }

  @Override
  public State state() {
    return State.OPEN;
  }

  @Override
  public Set<Operation> legal() {
    return Set.of(Operation.AMEND, Operation.CANCEL, Operation.FILL, Operation.EXPIRE);
  }
}
