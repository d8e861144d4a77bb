package org.counterpart.profile.certification;

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

/** The certifications that people at a partner hold. */
@Path("/partners/{partnerId}/certifications")
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
  public Response list(
      @PathParam("partnerId") UUID partnerId,
      @BeanParam PageRequest request,
      @Context UriInfo uri) {
    access.read(partnerId);
    return Pages.response(certifications.page(partnerId, request).map(CertificationView::of), uri);
  }

  @POST
  @Transactional
  @Idempotent
  public Response add(
      @PathParam("partnerId") UUID partnerId, CertificationDetails details, @Context UriInfo uri) {
    var added = changes.add(access.lock(partnerId), details);
    return Response.created(uri.getAbsolutePathBuilder().path(added.id().toString()).build())
        .entity(CertificationView.of(added))
        .build();
  }

  @DELETE
  @Path("{certificationId}")
  @Transactional
  public void remove(
      @PathParam("partnerId") UUID partnerId, @PathParam("certificationId") UUID certificationId) {
    var partner = access.lock(partnerId);
    changes.remove(
        partner,
        certifications.find(partnerId, certificationId).orElseThrow(PartnerAccess::notFound));
  }
}
