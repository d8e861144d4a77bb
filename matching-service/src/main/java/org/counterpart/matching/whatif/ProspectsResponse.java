package org.counterpart.matching.whatif;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Prospect;
import org.counterpart.engine.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a partner stands, and where it would with other levels. */
@Schema(
    name = "Prospects",
    description = "Where a partner stands, and where it would with other levels")
public record ProspectsResponse(
    UUID partnerId,
    @Schema(description = "How many open opportunities it would fit that it does not fit now")
        int gained,
    @Schema(description = "How many open opportunities it fits now that it would not fit") int lost,
    @Schema(
            description =
                "The opportunity that was asked for, or those for which the change matters most;"
                    + " for a partner only those that it was told of")
        List<OpportunityProspect> opportunities) {

  /** Before and after, for one opportunity. */
  @Schema(name = "OpportunityProspect", description = "Before and after, for one opportunity")
  public record OpportunityProspect(UUID opportunityId, Place before, Place after) {

    static OpportunityProspect of(UUID opportunity, Prospect prospect) {
      return new OpportunityProspect(
          opportunity, Place.of(prospect.before()), Place.of(prospect.after()));
    }
  }

  /** Where it stands. */
  @Schema(name = "Place", description = "Where a partner stands for an opportunity")
  public record Place(
      @Schema(description = "Whether it is an answer at all") boolean fits,
      @Schema(description = "0 where it is none", minimum = "0", maximum = "1") double score,
      @Schema(
              description = "1 for the best; not there where it is none, or beyond the first 100",
              minimum = "1")
          Integer rank) {

    private static Place of(Standing standing) {
      return new Place(standing.fits(), standing.score(), standing.rank());
    }
  }
}
