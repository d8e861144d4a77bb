package org.counterpart.profile.partner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Reading and changing partners. */
@Path("/partners")
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
  public Response list(@BeanParam PageRequest request, @Context UriInfo uri) {
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
  public Response read(@PathParam("id") UUID id) {
    return answer(access.read(id));
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Transactional
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      JsonNode changes) {
    var partner = access.lock(id);
    Etags.requireMatch(ifMatch, partner.version());
    patch.apply(partner, changes);
    return answer(partner);
  }

  private static Response answer(Partner partner) {
    return Response.ok(PartnerView.of(partner)).tag(String.valueOf(partner.version())).build();
  }
}
