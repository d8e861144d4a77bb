package org.counterpart.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Explanation;
import org.counterpart.engine.Improvement;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Snapshot;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.index.QueryTimes;
import org.counterpart.matching.index.QueryTimes.Kind;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was found for an opportunity, and why. */
@Path("/opportunities/{opportunityId}/matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
@Tag(name = "Matches", description = "The partners found for an opportunity, and why")
public class MatchesResource {

  private final MatchRepository matches;
  private final MatchingIndex index;
  private final Posters posters;
  private final QueryTimes times;

  @Inject
  MatchesResource(MatchRepository matches, MatchingIndex index, Posters posters, QueryTimes times) {
    this.matches = matches;
    this.index = index;
    this.posters = posters;
    this.times = times;
  }

  @GET
  @Operation(
      operationId = "listMatches",
      summary = "List the matches of an opportunity",
      description =
          "In the order of the rank that each had when it was found. Near-equals take turns, so a"
              + " rank need not follow the score. Who was found later is ahead of those who had its"
              + " rank or a later one before. Only the opportunity's poster and operators see them."
              + " Right after a posting there are none yet, or the opportunity is not known here"
              + " yet: matches follow the posting within moments.")
  @APIResponse(
      responseCode = "200",
      description = "A page of matches",
      content = @Content(schema = @Schema(implementation = MatchPage.class)))
  public Response list(
      @PathParam("opportunityId") @Parameter(description = "Which opportunity") UUID opportunityId,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    Opportunity opportunity = posters.visible(opportunityId);
    return Pages.response(matches.page(opportunity.id(), page).map(this::response), uri);
  }

  @GET
  @Path("/{partnerId}")
  @Operation(
      operationId = "explainMatch",
      summary = "Explain why a partner fits an opportunity or does not",
      description =
          "As both are now, also for a partner that was never told: what its score consists of, or"
              + " what stands in the way, and which level would put it where; with what was told,"
              + " if it was.")
  @APIResponse(responseCode = "200", description = "The explanation")
  public ExplanationResponse explain(
      @PathParam("opportunityId") @Parameter(description = "Which opportunity") UUID opportunityId,
      @PathParam("partnerId") @Parameter(description = "Which partner") UUID partnerId) {
    Opportunity opportunity = posters.visible(opportunityId);
    String name = index.partnerName(partnerId).orElse(null);
    MatchResponse told = matches.find(opportunityId, partnerId).map(this::response).orElse(null);
    Snapshot snapshot = index.snapshot();
    Explanation explanation =
        times.timed(Kind.EXPLANATION, () -> snapshot.explain(opportunity, partnerId));
    List<Improvement> improvements =
        times.timed(
            Kind.IMPROVEMENTS,
            () -> snapshot.improvements(opportunity, partnerId, ImprovementResponse.AMONG));
    return switch (explanation) {
      case Explanation.Fits fits ->
          ExplanationResponse.fits(opportunity, fits.match(), improvements, name, told);
      case Explanation.DoesNotFit not ->
          ExplanationResponse.doesNotFit(
              opportunity, partnerId, not.obstacles(), improvements, name, told);
      case Explanation.UnknownPartner() ->
          throw new ProblemException(GeneralProblems.NOT_FOUND, "There is no such partner.");
    };
  }

  private MatchResponse response(MatchEvent match) {
    return MatchResponse.of(match, index.partnerName(match.partnerId()).orElse(null));
  }
}
