package org.counterpart.matching.demand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterpart.engine.Gap;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Snapshot;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.index.QueryTimes;
import org.counterpart.matching.index.QueryTimes.Kind;
import org.counterpart.matching.match.Posters;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What nobody in an ecosystem can do, though it is asked for. */
@Path("/ecosystems/{id}/unmet-demand")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Ecosystems", description = "What operators of ecosystems see of the demand in them")
public class UnmetDemandResource {
  private static final Duration MOST = Duration.ofSeconds(2);

  private final MatchingIndex index;
  private final Posters posters;
  private final QueryTimes times;

  @Inject
  UnmetDemandResource(MatchingIndex index, Posters posters, QueryTimes times) {
    this.index = index;
    this.posters = posters;
    this.times = times;
  }

  @GET
  @Operation(
      operationId = "countUnmetDemand",
      summary = "Count what nobody covers",
      description =
          "By competency and country, from the open opportunities that are restricted to this"
              + " ecosystem among others: the seats of their requirements that all partners within"
              + " the opportunity's scope who have the level at its dates cannot fill together. A"
              + " community that wants its chapters to count names them: an opportunity in several"
              + " of them counts once. Counts alone: no opportunity"
              + " is named, and nothing but its teaser is looked at. After two seconds it answers"
              + " with the newest opportunities that it has got to.")
  @APIResponse(responseCode = "200", description = "The counts")
  public UnmetDemandResponse count(
      @PathParam("id") @Parameter(description = "Code of the ecosystem") @SingleLine String id,
      @QueryParam("chapter")
          @Parameter(
              description =
                  "Code of a chapter that is counted as well, as often as there are some; which"
                      + " there are is told by GET /ecosystems?parent= of the profiles")
          @Size(max = 200)
          List<@SingleLine String> chapters) {
    posters.requireIndex();
    var all = new HashSet<>(chapters);
    all.add(id);
    return times.timed(Kind.UNMET_DEMAND, () -> counted(id, all));
  }

  private UnmetDemandResponse counted(String id, Set<String> all) {
    Snapshot snapshot = index.snapshot();
    long end = System.nanoTime() + MOST.toNanos();
    return new UnmetDemand(
            opportunity -> lacking(snapshot, opportunity), () -> System.nanoTime() - end < 0)
        .count(id, index.openInside(all));
  }

  /** Whoever covers it brings one person at least: what is to be found out is only how many. */
  private static int lacking(Snapshot snapshot, Opportunity opportunity) {
    int seats = opportunity.missing().getFirst().seats();
    if (snapshot.top(opportunity, 0, 1, 0).isEmpty()) {
      return seats;
    }
    return seats == 1 ? 0 : snapshot.gaps(opportunity).gaps().stream().mapToInt(Gap::lacking).sum();
  }
}
