package org.counterpart.matching.team;

import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Team;
import org.counterpart.matching.index.MatchingIndex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The teams for an opportunity as it is now. */
@Schema(name = "Teams", description = "Teams that cover an opportunity together, best first")
public record TeamsResponse(
    UUID opportunityId,
    @Schema(description = "The version of the opportunity that they are for")
        long opportunityVersion,
    @Schema(description = "What makes one better than another", examples = "best") String goal,
    @Schema(
            description =
                "Whether there is certainly no better one and, where there are fewer than asked"
                    + " for, no more")
        boolean proven,
    List<TeamResponse> teams,
    @Schema(description = "The cursor of the next page; not there on the last") String next) {

  /**
   * @param next nullable
   */
  static TeamsResponse of(
      Opportunity opportunity,
      String goal,
      boolean proven,
      List<Team> teams,
      String next,
      MatchingIndex index) {
    return new TeamsResponse(
        opportunity.id(),
        opportunity.version(),
        goal,
        proven,
        teams.stream().map(team -> TeamResponse.of(opportunity, team, index)).toList(),
        next);
  }
}
