package org.counterpart.profile.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.counterpart.profile.taxonomy.TaxonomyResource.SchemeImported;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the levels of one competency take. */
@Tag(
    name = "taxonomies",
    description = "Reference data: competencies, certifications, countries and regions.")
@Path("/competencies/{code}/thresholds")
@Produces(MediaType.APPLICATION_JSON)
public class ThresholdResource {
  private final Schemes schemes;
  private final ThresholdChanges changes;
  private final Event<SchemeImported> changed;
  private final Clock clock;

  @Inject
  ThresholdResource(
      Schemes schemes, ThresholdChanges changes, Event<SchemeImported> changed, Clock clock) {
    this.schemes = schemes;
    this.changes = changes;
    this.changed = changed;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "readThresholds",
      summary = "Read what the levels of a competency take",
      description =
          "How many people, and how many customer references where they are asked for: on a day,"
              + " and over time, with who says so. The ETag is what a change has to name in"
              + " If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "What its levels take.",
      content = @Content(schema = @Schema(implementation = CompetencyThresholds.class)))
  public Response read(
      @PathParam("code") @Parameter(description = "The competency.") @SingleLine String code,
      @QueryParam("at") @Parameter(description = "The day; today (UTC) where it is left out.")
          LocalDate at) {
    return answer(schemes.competency(code).orElseThrow(ThresholdChanges::notFound), at);
  }

  @PUT
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "setThresholds",
      summary = "Say what the levels of a competency take",
      description =
          "From days on, past or to come, instead of what was said before and of what the scheme"
              + " says; an import of the scheme does not undo it. The levels of partners are"
              + " computed anew soon after. Those that a day to come changes are told on that day,"
              + " and partners are warned of what they will lose. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "What its levels take from now on.",
      content = @Content(schema = @Schema(implementation = CompetencyThresholds.class)))
  public Response put(
      @PathParam("code") @Parameter(description = "The competency.") @SingleLine String code,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "ETag of the version that this is based on.", example = "\"3\"")
          String ifMatch,
      CompetencyThresholds.Wanted wanted) {
    ThresholdRules.check(BodyReader.required(wanted));
    var competency = changes.put(code, ifMatch, wanted.datedThresholds());
    changed.fireAsync(new SchemeImported(competency.scheme));
    return answer(competency, null);
  }

  private Response answer(Competency competency, LocalDate at) {
    var day = at == null ? LocalDate.now(clock) : at;
    return Response.ok(CompetencyThresholds.of(competency, day))
        .tag(String.valueOf(competency.version))
        .build();
  }
}
