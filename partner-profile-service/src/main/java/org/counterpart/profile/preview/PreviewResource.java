package org.counterpart.profile.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What levels would be held. */
@Tag(name = "levels", description = "The levels that follow from certifications, and why.")
@Path("/levels/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class PreviewResource {
  private final Taxonomies taxonomies;
  private final Clock clock;

  @Inject
  PreviewResource(Taxonomies taxonomies, Clock clock) {
    this.taxonomies = taxonomies;
    this.clock = clock;
  }

  @POST
  @Operation(
      operationId = "previewLevels",
      summary = "Ask what levels some certifications would give",
      description =
          "Nothing is kept, and no partner is concerned. Nobody backs two golds: of the golds that"
              + " are possible as many as can be are held, and of equally many the set that comes"
              + " first in the order of preference.")
  @APIResponse(
      responseCode = "200",
      description = "The levels of that day, who backs them, and what is missing.",
      content = @Content(schema = @Schema(implementation = Preview.class)))
  public Preview preview(PreviewRequest request) {
    PreviewRules.check(BodyReader.required(request));
    var day = request.at() == null ? LocalDate.now(clock) : request.at();
    return new Supposition(request, taxonomies.current()).on(day);
  }
}
