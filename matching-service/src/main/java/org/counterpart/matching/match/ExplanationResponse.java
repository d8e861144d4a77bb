package org.counterpart.matching.match;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Improvement;
import org.counterpart.engine.Match;
import org.counterpart.engine.Obstacle;
import org.counterpart.engine.Opportunity;
import org.counterpart.matching.event.MatchEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a partner and an opportunity go together now, and what was told before. */
@Schema(
    name = "Explanation",
    description = "Why a partner fits an opportunity as both are now, or why it does not")
public record ExplanationResponse(
    UUID opportunityId,
    @Schema(description = "The version of the opportunity that is explained")
        long opportunityVersion,
    UUID partnerId,
    String partnerName,
    @Schema(description = "Whether the partner is an answer to the opportunity") boolean fits,
    @Schema(
            description = "The sum of the contributions; not there where it does not fit",
            minimum = "0",
            maximum = "1")
        Double score,
    @Schema(description = "Version of the weights", examples = "affinity-2") String weights,
    @Schema(description = "What the score consists of; empty where it does not fit")
        List<MatchEvent.Part> contributions,
    @Schema(description = "Everything that stands in the way; empty where it fits")
        List<ObstacleResponse> obstacles,
    @Schema(
            description =
                "For each requirement that it does not wholly cover, where the level that would"
                    + " cover it would put it, and for each that it covers by a level that is only"
                    + " declared, where verifying that would; empty where the scope keeps it out")
        List<ImprovementResponse> improvements,
    @Schema(description = "Whether notifying the partner was set off") boolean notified,
    @Schema(description = "The match as it was told; not there where it was not")
        MatchResponse match) {

  /**
   * @param told the match as it was told; nullable
   */
  static ExplanationResponse fits(
      Opportunity opportunity,
      Match match,
      List<Improvement> improvements,
      String partnerName,
      MatchResponse told) {
    return new ExplanationResponse(
        opportunity.id(),
        opportunity.version(),
        match.partner(),
        partnerName,
        true,
        match.score(),
        match.weights(),
        match.contributions().stream().map(MatchEvent.Part::of).toList(),
        List.of(),
        of(improvements, opportunity),
        told != null,
        told);
  }

  /**
   * @param told the match as it was told; nullable
   */
  static ExplanationResponse doesNotFit(
      Opportunity opportunity,
      UUID partner,
      List<Obstacle> obstacles,
      List<Improvement> improvements,
      String partnerName,
      MatchResponse told) {
    return new ExplanationResponse(
        opportunity.id(),
        opportunity.version(),
        partner,
        partnerName,
        false,
        null,
        null,
        List.of(),
        ObstacleResponse.of(obstacles),
        of(improvements, opportunity),
        told != null,
        told);
  }

  private static List<ImprovementResponse> of(
      List<Improvement> improvements, Opportunity opportunity) {
    return improvements.stream().map(one -> ImprovementResponse.of(one, opportunity)).toList();
  }
}
