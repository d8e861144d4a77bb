package org.counterpart.matching.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.engine.GapReport;
import org.counterpart.engine.Opportunity;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.index.QueryTimes;
import org.counterpart.matching.index.QueryTimes.Kind;
import org.counterpart.matching.match.Posters;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What nobody covers of what an opportunity lacks, and what would help. */
@Path("/opportunities/{opportunityId}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
@Tag(name = "Teams", description = "Teams that cover an opportunity together, and its gaps")
public class GapsResource {

  private final MatchingIndex index;
  private final Posters posters;
  private final QueryTimes times;

  @Inject
  GapsResource(MatchingIndex index, Posters posters, QueryTimes times) {
    this.index = index;
    this.posters = posters;
    this.times = times;
  }

  @GET
  @Operation(
      operationId = "reportGaps",
      summary = "Report what no team covers",
      description =
          "What stays open in the team that leaves least open, must-haves before nice-to-haves, and"
              + " what would close it at least cost: a level that was let lapse, a later start,"
              + " certificates, or a partner that the opportunity's scope leaves out. Only the"
              + " opportunity's poster and operators see it.")
  @APIResponse(responseCode = "200", description = "The gaps, in the order of the requirements")
  @APIResponse(
      responseCode = "409",
      description = Seats.TOO_MANY_DESCRIPTION,
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(ref = "#/components/schemas/Problem")))
  public GapsResponse report(
      @PathParam("opportunityId") @Parameter(description = "Which opportunity")
          UUID opportunityId) {
    Opportunity opportunity = Seats.requireFew(posters.visible(opportunityId));
    GapReport report = times.timed(Kind.GAPS, () -> index.snapshot().gaps(opportunity));
    return GapsResponse.of(opportunity, report, index);
  }
}
