package org.counterpart.profile.held;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.advice.Explainer;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.level.LevelTimeline;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The levels that a partner's certifications add up to. */
@Tag(
    name = "certifications",
    description =
        "Certifications that people at a partner hold, and the levels that follow from them.")
@Path("/partners/{partnerId}/levels")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class LevelResource {
  private final PartnerAccess access;
  private final HeldLevels levels;
  private final LevelRecomputation recomputation;
  private final Taxonomies taxonomies;
  private final Clock clock;

  @Inject
  LevelResource(
      PartnerAccess access,
      HeldLevels levels,
      LevelRecomputation recomputation,
      Taxonomies taxonomies,
      Clock clock) {
    this.access = access;
    this.levels = levels;
    this.recomputation = recomputation;
    this.taxonomies = taxonomies;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "readLevels",
      summary = "Read the levels of a partner",
      description =
          "Computed from certifications, and from references where a competency asks for them."
              + " Nobody backs two golds: of the golds that are possible as many as can be are"
              + " held, and of equally many those that the partner prefers. Also how levels change"
              + " over time, as half-open segments, and who backs what and what is missing on the"
              + " day.")
  @APIResponse(
      responseCode = "200",
      description = "The levels.",
      content = @Content(schema = @Schema(implementation = PartnerLevels.class)))
  public PartnerLevels read(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @QueryParam("at")
          @Parameter(
              description = "Day that the levels are judged at; today (UTC) where it is left out.")
          LocalDate at) {
    var partner = access.read(partnerId);
    var day = at == null ? LocalDate.now(clock) : at;
    var all = levels.of(partnerId);
    var held = LevelTimeline.at(day, all);
    return new PartnerLevels(partnerId, day, held, all, explanation(partner, day, held));
  }

  private ExplanationView explanation(Partner partner, LocalDate day, List<LevelSegment> held) {
    var taxonomy = taxonomies.current();
    var input = recomputation.input(partner);
    return ExplanationView.of(
        Explainer.explain(
            input.evidence(taxonomy).on(day),
            input.rules(taxonomy).on(day),
            input.preference(taxonomy),
            taxonomy.countsTowards()),
        competency -> taxonomy.history(competency).on(day),
        held);
  }

  /** Levels on one day, and how they change over time. */
  @Schema(description = "Levels on one day, and how they change over time.")
  public record PartnerLevels(
      UUID partnerId,
      @Schema(description = "The day that was asked for.", examples = "2027-01-11") LocalDate at,
      @Schema(description = "What is held on that day.") List<LevelSegment> levels,
      @Schema(description = "Everything, by competency and day; half-open.")
          List<LevelSegment> segments,
      @Schema(description = "Who backs what on that day, and what is missing.")
          ExplanationView explanation) {}
}
