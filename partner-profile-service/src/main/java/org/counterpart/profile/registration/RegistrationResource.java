package org.counterpart.profile.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.profile.partner.PartnerView;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.security.Roles;

/** How partners come and go. */
@Path("/partners")
public class RegistrationResource {
  private final Registration registration;

  @Inject
  RegistrationResource(Registration registration) {
    this.registration = registration;
  }

  @POST
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Idempotent
  public Response register(PartnerDocument document, @Context UriInfo uri) {
    var partner = registration.register(document);
    return Response.created(uri.getAbsolutePathBuilder().path(partner.id().toString()).build())
        .entity(PartnerView.of(partner))
        .tag(String.valueOf(partner.version()))
        .build();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
  @Transactional
  public void erase(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    registration.erase(id, ifMatch);
  }
}
