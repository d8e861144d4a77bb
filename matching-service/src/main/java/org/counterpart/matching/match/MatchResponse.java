package org.counterpart.matching.match;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.matching.event.MatchEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A match as it was found and told of. */
@Schema(name = "Match", description = "A partner that was found for an opportunity and told of it")
public record MatchResponse(
    @Schema(description = "The same for the same pair, on every machine") UUID id,
    UUID opportunityId,
    @Schema(description = "The version of the opportunity that it was found for")
        long opportunityVersion,
    UUID partnerId,
    @Schema(description = "Not there while the partner is not known here") String partnerName,
    @Schema(
            description =
                "1 for the best when it was found; one that is found later can have the same",
            minimum = "1")
        int rank,
    @Schema(
            description = "The sum of the contributions, exactly",
            minimum = "0",
            maximum = "1",
            examples = "0.8125")
        double score,
    @Schema(description = "Version of the weights it was computed with", examples = "affinity-2")
        String weights,
    List<MatchEvent.Part> contributions,
    @Schema(description = "What made it be found") MatchEvent.Reason reason,
    Instant matchedAt,
    @Schema(description = "Whether notifying the partner was set off") boolean notified,
    @Schema(description = "When that was; not there while it was not") Instant notifiedAt) {

  /**
   * @param partnerName nullable
   */
  static MatchResponse of(MatchEvent match, String partnerName) {
    return new MatchResponse(
        match.id(),
        match.opportunityId(),
        match.opportunityVersion(),
        match.partnerId(),
        partnerName,
        match.rank(),
        match.score(),
        match.weights(),
        match.contributions(),
        match.reason(),
        match.matchedAt(),
        true,
        match.matchedAt());
  }
}
