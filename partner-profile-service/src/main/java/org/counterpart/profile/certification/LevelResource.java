package org.counterpart.profile.certification;

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
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.level.LevelTimeline;
import org.counterpart.profile.partner.PartnerAccess;
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
  private final Clock clock;

  @Inject
  LevelResource(PartnerAccess access, HeldLevels levels, Clock clock) {
    this.access = access;
    this.levels = levels;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "readLevels",
      summary = "Read the levels of a partner",
      description =
          "Computed from certifications: as many different persons as the competency asks for, at"
              + " the day. Also how they change over time, as half-open segments.")
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
    access.read(partnerId);
    var day = at == null ? LocalDate.now(clock) : at;
    var all = levels.of(partnerId);
    return new PartnerLevels(partnerId, day, LevelTimeline.at(day, all), all);
  }

  /** Levels on one day, and how they change over time. */
  @Schema(description = "Levels on one day, and how they change over time.")
  public record PartnerLevels(
      UUID partnerId,
      @Schema(description = "The day that was asked for.", examples = "2027-01-11") LocalDate at,
      @Schema(description = "What is held on that day.") List<LevelSegment> levels,
      @Schema(description = "Everything, by competency and day; half-open.")
          List<LevelSegment> segments) {}
}
