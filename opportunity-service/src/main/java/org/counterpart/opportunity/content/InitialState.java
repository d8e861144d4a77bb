package org.counterpart.opportunity.content;

/** What an opportunity can begin as. */
public enum InitialState {
  DRAFT,
  OPEN
}
