package org.counterpart.opportunity.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.counterpart.rest.export.DataExport;
import org.counterpart.rest.export.HeldData;
import org.counterpart.rest.export.HeldRows;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Everything that this service holds on a partner. */
@Path("/partners/{partnerId}/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class ExportResource {
  private static final Logger LOG = Logger.getLogger(ExportResource.class);

  private final Caller caller;
  private final DataExport export;

  @Inject
  ExportResource(Caller caller, DataExport export) {
    this.caller = caller;
    this.export = export;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
  @Operation(
      operationId = "exportPartnerData",
      summary = "Export everything that this service holds on a partner",
      description =
          "Its opportunities, in all tiers, with their histories: every row, as it is stored. An"
              + " operator gets them without the details and full tiers and without what the"
              + " poster covers.")
  @APIResponse(
      responseCode = "200",
      description = "The rows; empty lists where nothing is known",
      content = @Content(schema = @Schema(implementation = HeldRows.class)))
  public Response exportPartner(
      @Parameter(description = "Id of the partner") @PathParam("partnerId") UUID partnerId) {
    caller.requireSelfOrOperator(partnerId);
    LOG.infof("Exporting what is held on partner %s for %s", partnerId, caller.subject());
    HeldData held = caller.isOperator() ? Held.FOR_OPERATORS : Held.ON_PARTNER;
    return export.answer(partnerId, held, Map.of("partner", partnerId));
  }
}
