package org.counterpart.profile.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All competencies there are. */
@Tag(
    name = "taxonomies",
    description = "Reference data: competencies, certifications, countries and regions.")
@Path("/competencies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class CompetencyResource {
  private final Schemes schemes;

  @Inject
  CompetencyResource(Schemes schemes) {
    this.schemes = schemes;
  }

  @GET
  @Operation(
      operationId = "listCompetencies",
      summary = "List competencies",
      description = "Of all schemes or of one, retired ones included, in the order of their codes.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = CompetencyPage.class)))
  public Response list(
      @QueryParam("scheme") @Parameter(description = "Only those of this scheme.") @SingleLine
          String scheme,
      @BeanParam @Valid PageRequest request,
      @Context UriInfo uri) {
    return Pages.response(schemes.page(scheme, request).map(Competency::event), uri);
  }

  /** For the API's description. */
  @Schema(name = "CompetencyPage", description = "A part of a list.")
  record CompetencyPage(
      List<CompetencyEvent> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
