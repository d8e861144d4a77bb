package org.counterpart.matching.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Team;
import org.counterpart.engine.TeamGoal;
import org.counterpart.engine.Teams;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.index.QueryTimes;
import org.counterpart.matching.index.QueryTimes.Kind;
import org.counterpart.matching.match.Posters;
import org.counterpart.matching.match.RankCursor;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partners that cover together what an opportunity lacks. */
@Path("/opportunities/{opportunityId}/teams")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
@Tag(name = "Teams", description = "Teams that cover an opportunity together, and its gaps")
public class TeamsResource {

  private static final int MOST = 20;

  /** No deeper than this: every page forms anew the teams that are before it. */
  private static final int DEEPEST = 20;

  private final MatchingIndex index;
  private final Posters posters;
  private final QueryTimes times;

  @Inject
  TeamsResource(MatchingIndex index, Posters posters, QueryTimes times) {
    this.index = index;
    this.posters = posters;
    this.times = times;
  }

  @GET
  @Operation(
      operationId = "listTeams",
      summary = "List the best teams for an opportunity",
      description =
          "Partners that cover together everything that the opportunity lacks, as all are now; at"
              + " least its must-haves. Distinct certified people sit on all seats. Where proven is"
              + " true there is certainly no better team. Empty where must-haves stay open: the"
              + " gaps say which. At most the best 20 are shown. Only the opportunity's poster and"
              + " operators see them.")
  @APIResponse(
      responseCode = "409",
      description = Seats.TOO_MANY_DESCRIPTION,
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(ref = "#/components/schemas/Problem")))
  @APIResponse(
      responseCode = "200",
      description = "The teams, best first",
      content = @Content(schema = @Schema(implementation = TeamsResponse.class)))
  public Response list(
      @PathParam("opportunityId") @Parameter(description = "Which opportunity") UUID opportunityId,
      @Parameter(
              description =
                  "What makes a team better: the best matches that cover as much as can be covered;"
                      + " the fewest members; the least fees, or the fewest members as long as none"
                      + " are known; those who worked with each other and with the poster",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {
                        Goals.BEST,
                        Goals.SMALLEST,
                        Goals.CHEAPEST,
                        Goals.MOST_TRUSTED
                      },
                      defaultValue = Goals.BEST))
          @QueryParam("goal")
          @DefaultValue(Goals.BEST)
          String goal,
      @Parameter(description = "How many teams at most, 1 to 20")
          @QueryParam("limit")
          @DefaultValue("5")
          @Min(1)
          @Max(MOST)
          int limit,
      @Parameter(
              description =
                  "How many members any two of the teams may have in common at most; left out: all"
                      + " but one")
          @QueryParam("shared")
          @Min(0)
          Integer shared,
      @Parameter(description = "Where to go on: the value of `next` of the page before")
          @QueryParam("cursor")
          @Size(max = 2000)
          String cursor,
      @Context UriInfo uri) {
    TeamGoal asked = Goals.of(goal);
    TeamGoal differing = shared == null ? asked : asked.sharingAtMost(shared);
    int from = RankCursor.before(new PageRequest(limit, cursor), DEEPEST);
    int to = Math.min(from + limit, DEEPEST);
    Opportunity opportunity = Seats.requireFew(posters.visible(opportunityId));
    Teams teams =
        times.timed(Kind.TEAMS, () -> index.snapshot().teams(opportunity, differing, to + 1));
    String next = RankCursor.next(to, teams.teams().size(), DEEPEST);
    List<Team> page = teams.teams().stream().skip(from).limit(to - from).toList();
    return Pages.response(
        TeamsResponse.of(opportunity, goal, teams.proven(), page, next, index), next, uri);
  }
}
