package org.counterpart.profile.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.security.Roles;

/** Past work that a partner shows. */
@Path("/partners/{partnerId}/references")
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
  public Response list(
      @PathParam("partnerId") UUID partnerId,
      @BeanParam PageRequest request,
      @Context UriInfo uri) {
    access.read(partnerId);
    return Pages.response(references.page(partnerId, request).map(ReferenceView::of), uri);
  }

  @POST
  @Transactional
  @Idempotent
  public Response add(
      @PathParam("partnerId") UUID partnerId, ReferenceDetails details, @Context UriInfo uri) {
    var added = changes.add(access.lock(partnerId), details);
    return Response.created(uri.getAbsolutePathBuilder().path(added.id().toString()).build())
        .entity(ReferenceView.of(added))
        .build();
  }

  @DELETE
  @Path("{referenceId}")
  @Transactional
  public void remove(
      @PathParam("partnerId") UUID partnerId, @PathParam("referenceId") UUID referenceId) {
    var partner = access.lock(partnerId);
    changes.remove(
        partner, references.find(partnerId, referenceId).orElseThrow(PartnerAccess::notFound));
  }
}
