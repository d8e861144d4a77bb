package org.counterpart.profile.certification;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
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

/** The certifications that people at a partner hold. */
@Tag(
    name = "certifications",
    description =
        "Certifications that people at a partner hold, and the levels that follow from them.")
@Path("/partners/{partnerId}/certifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class CertificationResource {
  private final PartnerAccess access;
  private final CertificationRepository certifications;
  private final CertificationChanges changes;

  @Inject
  CertificationResource(
      PartnerAccess access, CertificationRepository certifications, CertificationChanges changes) {
    this.access = access;
    this.certifications = certifications;
    this.changes = changes;
  }

  @GET
  @Operation(
      operationId = "listCertifications",
      summary = "List the certifications of a partner",
      description = "In the order in which they came.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = CertificationPage.class)))
  public Response list(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @QueryParam("at")
          @Parameter(
              description = "Only those that are valid on this day; all where it is left out.")
          LocalDate at,
      @BeanParam @Valid PageRequest request,
      @Context UriInfo uri) {
    access.read(partnerId);
    return Pages.response(
        certifications.page(partnerId, at, request).map(CertificationView::of), uri);
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      operationId = "addCertification",
      summary = "Add a certification",
      description =
          "The levels of the partner are computed anew. validUntil is the first day on which it is"
              + " no longer valid. At most 5,000 per partner.")
  @APIResponse(
      responseCode = "201",
      description = "The certification; Location is set.",
      content = @Content(schema = @Schema(implementation = CertificationView.class)))
  public Response add(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      CertificationDetails details,
      @Context UriInfo uri) {
    var added = changes.add(access.lock(partnerId), details);
    return Response.created(uri.getAbsolutePathBuilder().path(added.id().toString()).build())
        .entity(CertificationView.of(added))
        .build();
  }

  @DELETE
  @Path("{certificationId}")
  @Transactional
  @Operation(
      operationId = "removeCertification",
      summary = "Remove a certification",
      description = "The levels of the partner are computed anew.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void remove(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("certificationId") @Parameter(description = "Id of the certification.")
          UUID certificationId) {
    var partner = access.lock(partnerId);
    changes.remove(
        partner,
        certifications.find(partnerId, certificationId).orElseThrow(PartnerAccess::notFound));
  }

  /** For the API's description. */
  @Schema(name = "CertificationPage", description = "A part of a list.")
  record CertificationPage(
      List<CertificationView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
