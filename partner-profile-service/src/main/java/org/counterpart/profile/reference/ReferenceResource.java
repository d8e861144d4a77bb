package org.counterpart.profile.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Past work that a partner shows. */
@Tag(name = "references", description = "Past work that a partner shows.")
@Path("/partners/{partnerId}/references")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class ReferenceResource {
  private final PartnerAccess access;
  private final ReferenceRepository references;
  private final ReferenceChanges changes;

  @Inject
  ReferenceResource(
      PartnerAccess access, ReferenceRepository references, ReferenceChanges changes) {
    this.access = access;
    this.references = references;
    this.changes = changes;
  }

  @GET
  @Operation(
      operationId = "listReferences",
      summary = "List the references of a partner",
      description = "In the order in which they came.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = ReferencePage.class)))
  public Response list(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @BeanParam @Valid PageRequest request,
      @Context UriInfo uri) {
    access.read(partnerId);
    return Pages.response(references.page(partnerId, request).map(ReferenceView::of), uri);
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      operationId = "addReference",
      summary = "Add a reference",
      description = "At most 500 per partner, and 500,000 bytes together.")
  @APIResponse(
      responseCode = "201",
      description = "The reference; Location is set.",
      content = @Content(schema = @Schema(implementation = ReferenceView.class)))
  public Response add(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      ReferenceDetails details,
      @Context UriInfo uri) {
    var added = changes.add(access.lock(partnerId), details);
    return Response.created(uri.getAbsolutePathBuilder().path(added.id().toString()).build())
        .entity(ReferenceView.of(added))
        .build();
  }

  @DELETE
  @Path("{referenceId}")
  @Transactional
  @Operation(
      operationId = "removeReference",
      summary = "Remove a reference",
      description = "To change one, remove it and add another.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void remove(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("referenceId") @Parameter(description = "Id of the reference.") UUID referenceId) {
    var partner = access.lock(partnerId);
    changes.remove(
        partner, references.find(partnerId, referenceId).orElseThrow(PartnerAccess::notFound));
  }

  /** For the API's description. */
  @Schema(name = "ReferencePage", description = "A part of a list.")
  record ReferencePage(
      List<ReferenceView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
