package org.counterpart.opportunity.posting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader gets to see; which of the two depends on who it is. */
@Schema(
    description = "An opportunity, as far as its reader may see it.",
    anyOf = {OwnOpportunity.class, OpportunitySummary.class})
public sealed interface OpportunityView permits OwnOpportunity, OpportunitySummary {
  /** The version that the representation shows, for the ETag. */
  long version();
}
