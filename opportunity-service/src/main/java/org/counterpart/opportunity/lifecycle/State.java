package org.counterpart.opportunity.lifecycle;

/** Where an opportunity stands; the operations that are legal there are methods of its type. */
public enum State {
  DRAFT,
  OPEN,
  FILLED,
  COMPLETED,
  CANCELLED,
  EXPIRED
}
