package org.counterpart.opportunity.history;

import org.counterpart.opportunity.lifecycle.State;

/** What happened to an opportunity. */
public enum Action {
  CREATED,
  CHANGED,
  POSTED,
  CANCELLED,
  EXPIRED,
  FILLED,
  COMPLETED;

  /**
   * What leads from one state to another.
   *
   * @param before null where there was no opportunity
   */
  static Action of(State before, State after) {
    if (before == null) {
      return CREATED;
    }
    if (before == after) {
      return CHANGED;
    }
    return switch (after) {
      case DRAFT -> CHANGED;
      case OPEN -> POSTED;
      case FILLED -> FILLED;
      case COMPLETED -> COMPLETED;
      case CANCELLED -> CANCELLED;
      case EXPIRED -> EXPIRED;
    };
  }
}
