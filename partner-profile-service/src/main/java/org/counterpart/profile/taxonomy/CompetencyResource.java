package org.counterpart.profile.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.security.Roles;

/** All competencies there are. */
@Path("/competencies")
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class CompetencyResource {
  private final Schemes schemes;

  @Inject
  CompetencyResource(Schemes schemes) {
    this.schemes = schemes;
  }

  @GET
  public Response list(
      @QueryParam("scheme") String scheme, @BeanParam PageRequest request, @Context UriInfo uri) {
    return Pages.response(schemes.page(scheme, request).map(Competency::event), uri);
  }
}
