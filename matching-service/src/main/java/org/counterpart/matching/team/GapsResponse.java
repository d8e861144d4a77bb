package org.counterpart.matching.team;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Gap;
import org.counterpart.engine.GapReport;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.matching.index.MatchingIndex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What no team covers of an opportunity as it is now. */
@Schema(name = "Gaps", description = "What no team covers; no gaps where one can cover everything")
public record GapsResponse(
    UUID opportunityId,
    @Schema(description = "The version of the opportunity that they are of")
        long opportunityVersion,
    @Schema(description = "Whether certainly no team leaves less open") boolean proven,
    List<OpenRequirement> gaps) {

  /** A requirement that stays open. */
  @Schema(name = "Gap", description = "A requirement that stays open")
  public record OpenRequirement(
      @Schema(description = "Id of the requirement") String requirement,
      @Schema(description = "Its competency", examples = "mpn:security") String competency,
      @Schema(description = "The least that counts") Requirement.Asked level,
      Requirement.Priority priority,
      @Schema(minimum = "1") int seats,
      @Schema(
              description = "How many could be filled if nothing else wanted the same people",
              minimum = "0")
          int available,
      @Schema(
              description =
                  "How many are lacking; one also where all could be filled, but by people who are"
                      + " needed elsewhere",
              minimum = "1")
          int lacking,
      @Schema(description = "What would help, the least costly first; a few of each kind")
          List<RemedyResponse> remedies) {

    private static OpenRequirement of(Gap gap, MatchingIndex index) {
      Requirement requirement = gap.requirement();
      return new OpenRequirement(
          requirement.id(),
          requirement.competency(),
          requirement.asked(),
          requirement.priority(),
          requirement.seats(),
          gap.available(),
          gap.lacking(),
          gap.remedies().stream().map(remedy -> RemedyResponse.of(remedy, index)).toList());
    }
  }

  static GapsResponse of(Opportunity opportunity, GapReport report, MatchingIndex index) {
    return new GapsResponse(
        opportunity.id(),
        opportunity.version(),
        report.proven(),
        report.gaps().stream().map(gap -> OpenRequirement.of(gap, index)).toList());
  }
}
