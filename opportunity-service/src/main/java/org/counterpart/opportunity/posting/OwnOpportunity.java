package org.counterpart.opportunity.posting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.counterpart.opportunity.requirement.Cover;
import org.counterpart.opportunity.tier.Full;
import org.counterpart.opportunity.tier.Tiers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opportunity with all its tiers, for its poster alone. */
@Schema(description = "An opportunity as its poster sees it: all tiers, and what it covers itself.")
public record OwnOpportunity(
    @JsonUnwrapped OpportunitySummary summary,
    List<Cover> covers,
    @Schema(description = "The details tier") String details,
    Full full,
    @Schema(description = "The poster's own words; only where it was cancelled")
        String cancellationReason)
    implements OpportunityView {

  static OwnOpportunity of(OpportunityEntity opportunity, Tiers tiers) {
    return new OwnOpportunity(
        OpportunitySummary.of(opportunity),
        opportunity.covers,
        tiers.details(),
        tiers.full(),
        opportunity.cancellationReason);
  }

  @Override
  public long version() {
    return summary.version();
  }
}
