package org.counterpart.profile.history;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.page.Period;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who changed what of a partner, and when. */
@Tag(
    name = "privacy",
    description = "Who changed what and when, and everything that is known of a partner.")
@Path("/partners/{partnerId}/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
public class HistoryResource {
  private final PartnerAccess access;
  private final HistoryRepository entries;
  private final ObjectMapper json;

  @Inject
  HistoryResource(PartnerAccess access, HistoryRepository entries, ObjectMapper json) {
    this.access = access;
    this.entries = entries;
    this.json = json;
  }

  @GET
  @Operation(
      operationId = "listPartnerHistory",
      summary = "List who changed what of a partner",
      description =
          "The latest first. Of a registration only that it was. What the service computes by"
              + " itself, such as levels, is not in it. Entries are forgotten after a time that the"
              + " operator sets.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = HistoryPage.class)))
  public Response list(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @BeanParam Period period,
      @BeanParam @Valid PageRequest request,
      @Context UriInfo uri) {
    access.read(partnerId);
    return Pages.response(
        entries.page(partnerId, period, request).map(entry -> HistoryView.of(entry, json)), uri);
  }

  /** For the API's description. */
  @Schema(name = "HistoryPage", description = "A part of a list.")
  record HistoryPage(
      List<HistoryView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
