package org.counterpart.profile.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.profile.history.Action;
import org.counterpart.profile.history.History;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.export.DataExport;
import org.counterpart.rest.export.HeldRows;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that this service holds on a partner, and on a person at it. */
@Tag(
    name = "privacy",
    description = "Who changed what and when, and everything that is known of a partner.")
@Path("/partners/{partnerId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
public class PartnerExportResource {
  private final PartnerAccess access;
  private final History history;
  private final DataExport export;

  @Inject
  PartnerExportResource(PartnerAccess access, History history, DataExport export) {
    this.access = access;
    this.history = history;
    this.export = export;
  }

  @GET
  @Path("export")
  @Transactional
  @Operation(
      operationId = "exportPartnerData",
      summary = "Export everything that this service holds on a partner",
      description =
          "Every row, as it is stored, for the partner and operators. The other services have the"
              + " same operation for theirs. That it was exported is noted in the history.")
  @APIResponse(
      responseCode = "200",
      description = "The rows.",
      content = @Content(schema = @Schema(implementation = HeldRows.class)))
  public Response exportPartner(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId) {
    history.exported(access.read(partnerId), Action.EXPORTED);
    return export.answer(partnerId, Held.ON_PARTNER, Map.of("partner", partnerId));
  }

  @GET
  @Path("people/export")
  @Transactional
  @Operation(
      operationId = "exportPersonData",
      summary = "Export everything that this service holds on a person at a partner",
      description =
          "The contact, certifications, and entries of the history that mention it, which can"
              + " mention others, too. By the address, by what certifications call the person, or"
              + " both. notification-service has the same operation for its mails.")
  @APIResponse(
      responseCode = "200",
      description = "The rows; empty lists where nothing is known.",
      content = @Content(schema = @Schema(implementation = HeldRows.class)))
  public Response exportPerson(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @QueryParam("email")
          @SingleLine
          @Size(max = 254)
          @Parameter(description = "Address of the contact.")
          String email,
      @QueryParam("person")
          @SingleLine
          @Size(max = 200)
          @Parameter(description = "The person's name in certifications.", example = "p1")
          String person) {
    history.exported(access.read(partnerId), Action.PERSON_EXPORTED);
    if (email == null && person == null) {
      throw ProblemException.of(
          List.of(Violation.ofParameter("email", "required", "Name email, person, or both.")));
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("partner", partnerId);
    parameters.put("email", email);
    parameters.put("person", person);
    return export.answer(partnerId, Held.ON_PERSON, parameters);
  }
}
