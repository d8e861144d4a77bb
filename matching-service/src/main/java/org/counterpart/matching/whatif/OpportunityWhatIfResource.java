package org.counterpart.matching.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.engine.Match;
import org.counterpart.engine.Opportunity;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.index.QueryTimes;
import org.counterpart.matching.index.QueryTimes.Kind;
import org.counterpart.matching.match.Posters;
import org.counterpart.matching.match.RankCursor;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.problem.Violations;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom an opportunity would find if it were posted. */
@Path("/what-if/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
@Tag(name = "What if", description = "What would be found; nothing of it is kept")
public class OpportunityWhatIfResource {

  /** No deeper than this: every page ranks anew everything that is before it. */
  private static final int DEEPEST = 1_000;

  private final MatchingIndex index;
  private final Posters posters;
  private final Caller caller;
  private final QueryTimes times;
  private final InstantSource clock;

  @Inject
  OpportunityWhatIfResource(
      MatchingIndex index, Posters posters, Caller caller, QueryTimes times, InstantSource clock) {
    this.index = index;
    this.posters = posters;
    this.caller = caller;
    this.times = times;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "matchUnsavedOpportunity",
      summary = "Find whom an opportunity would match",
      description =
          "Ranks partners for an opportunity that is not posted, as if the caller were its poster:"
              + " nothing is stored, and nobody is told. Pages are computed from what is known"
              + " then; send the same body with the cursor. At most the best 1,000 are shown.")
  @APIResponse(
      responseCode = "200",
      description = "A page of those who would be found, best first",
      content = @Content(schema = @Schema(implementation = UnsavedMatch.Page.class)))
  public Response match(
      @NotNull @Valid UnsavedOpportunity unsaved,
      @Valid @BeanParam PageRequest request,
      @Context UriInfo uri) {
    Violations violations = new Violations();
    unsaved.check(violations);
    violations.throwIfAny();
    posters.requireIndex();
    // The day is enough for freshness, and keeps the scores from page to page.
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    Opportunity opportunity =
        unsaved.opportunity(caller.partnerIdIfAny().orElseGet(Ids::next), today);
    return Pages.response(page(opportunity, request), uri);
  }

  private Page<UnsavedMatch> page(Opportunity opportunity, PageRequest request) {
    int from = RankCursor.before(request, DEEPEST);
    int to = Math.min(from + request.limit(), DEEPEST);
    // One more than is shown says whether there is a next page.
    List<Match> best =
        times.timed(
            Kind.WHAT_IF_OPPORTUNITY, () -> index.snapshot().top(opportunity, from, to + 1, 0));
    List<UnsavedMatch> items = new ArrayList<>();
    for (Match match : best.subList(0, Math.min(to - from, best.size()))) {
      items.add(UnsavedMatch.of(match, from + items.size() + 1, index));
    }
    return new Page<>(items, RankCursor.next(to, from + best.size(), DEEPEST));
  }
}
