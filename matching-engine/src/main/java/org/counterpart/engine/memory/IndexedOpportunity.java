package org.counterpart.engine.memory;

import org.counterpart.engine.Opportunity;
import org.counterpart.engine.affinity.Wording;

/** An open opportunity and its words. */
record IndexedOpportunity(Opportunity opportunity, Wording wording) {

  static IndexedOpportunity of(Opportunity opportunity) {
    return new IndexedOpportunity(opportunity, Wording.of(opportunity.title(), opportunity.text()));
  }
}
