package org.counterpart.opportunity.lifecycle;

import java.time.Instant;
import java.util.Set;
import org.counterpart.opportunity.terms.Terms;

/**
 * An opportunity in one of its states. Each state is a type, and what is legal in it are the
 * methods that the type has: there is no flag to forget. A caller that holds any posting takes it
 * apart with a switch, and the compiler finds every switch that a new state touches.
 */
public sealed interface Posting permits Draft, Open, Filled, Completed, Cancelled, Expired {
  Terms terms();

  State state();

  /** When it was posted; null if it never was, and then nobody but its poster knows of it. */
  Instant postedAt();

  /** What may be done in this state, for people who tried something else. */
  Set<Operation> legal();
}
