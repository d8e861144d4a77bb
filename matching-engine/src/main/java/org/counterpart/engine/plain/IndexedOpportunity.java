package org.counterpart.engine.plain;

import org.counterpart.engine.Opportunity;

/** An open opportunity and the words of its text. */
final class IndexedOpportunity {

  private final Opportunity opportunity;
  private final String[] words;

  IndexedOpportunity(Opportunity opportunity) {
    this.opportunity = opportunity;
    words = Tokens.of(opportunity.text());
  }

  Opportunity opportunity() {
    return opportunity;
  }

  /** Sorted and distinct; not to be changed. */
  String[] words() {
    return words;
  }
}
