package org.counterpart.opportunity.posting;

/** What a reader gets to see; which of the two depends on who it is. */
public sealed interface OpportunityView permits OwnOpportunity, OpportunitySummary {
  /** The version that the representation shows, for the ETag. */
  long version();
}
