package org.counterpart.profile.partner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading and changing partners. */
@Tag(
    name = "partners",
    description =
        "Partners are managed by themselves, by operators, and by the integrator that registered"
            + " them; to everybody else they are not found.")
@Path("/partners")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class PartnerResource {
  private final PartnerAccess access;
  private final PartnerRepository partners;
  private final ProfilePatch patch;
  private final Caller caller;

  @Inject
  PartnerResource(
      PartnerAccess access, PartnerRepository partners, ProfilePatch patch, Caller caller) {
    this.access = access;
    this.partners = partners;
    this.patch = patch;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listPartners",
      summary = "List the partners that the caller manages",
      description =
          "Operators see all, integrators those that they registered, a partner itself. In the"
              + " order of registration.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = PartnerPage.class)))
  public Response list(@BeanParam @Valid PageRequest request, @Context UriInfo uri) {
    var page =
        switch (caller.role()) {
          case OPERATOR -> partners.page(null, request);
          case INTEGRATOR -> partners.page(caller.subject(), request);
          case PARTNER ->
              new Page<>(
                  partners.findByIdOptional(caller.partnerId()).map(List::of).orElse(List.of()),
                  null);
        };
    return Pages.response(page.map(PartnerView::of), uri);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "readPartner",
      summary = "Read a partner",
      description = "The ETag is what a change has to name in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The partner.",
      content = @Content(schema = @Schema(implementation = PartnerView.class)))
  public Response read(@PathParam("id") @Parameter(description = "Id of the partner.") UUID id) {
    return answer(access.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Transactional
  @Operation(
      operationId = "changePartner",
      summary = "Change a partner",
      description =
          "JSON Merge Patch (RFC 7396) of the profile: null removes, a list replaces the whole"
              + " list. Needs If-Match. A patch that changes nothing makes no new version.")
  @APIResponse(
      responseCode = "200",
      description = "The partner as it is now.",
      content = @Content(schema = @Schema(implementation = PartnerView.class)))
  public Response change(
      @PathParam("id") @Parameter(description = "Id of the partner.") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "ETag of the version that this is based on.", example = "\"3\"")
          String ifMatch,
      @RequestBody(
              required = true,
              description = "What changes.",
              content = @Content(schema = @Schema(implementation = Profile.class)))
          JsonNode changes) {
    var partner = access.lock(id);
    Etags.requireMatch(ifMatch, partner.version());
    patch.apply(partner, changes);
    return answer(partner);
  }

  private static Response answer(Partner partner) {
    return Response.ok(PartnerView.of(partner)).tag(String.valueOf(partner.version())).build();
  }

  /** For the API's description. */
  @Schema(name = "PartnerPage", description = "A part of a list.")
  record PartnerPage(
      List<PartnerView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
