package org.counterpart.profile.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erasing one person at a partner. */
@Tag(name = "erasures", description = "How far erasures are in every service and on every topic.")
@Path("/partners/{partnerId}/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class PersonResource {
  private final PartnerAccess access;
  private final PersonErasure erasure;

  @Inject
  PersonResource(PartnerAccess access, PersonErasure erasure) {
    this.access = access;
    this.erasure = erasure;
  }

  @DELETE
  @Path("{person}")
  @Transactional
  @Operation(
      operationId = "erasePerson",
      summary = "Erase a person",
      description =
          "With all certifications and badges of the person, and with the contact that it is as"
              + " well, here at once and in every service within moments; Location leads to what"
              + " each has purged. Levels are computed anew. Who is a contact and holds nothing is"
              + " erased by removing the contact. Cannot be undone.")
  @APIResponse(
      responseCode = "204",
      description = "The person is gone here; Location is set.",
      headers =
          @Header(
              name = HttpHeaders.LOCATION,
              description = "Where to read how far the other services are.",
              schema = @Schema(implementation = String.class)))
  public Response erase(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("person")
          @Parameter(
              description = "The partner's own reference of the person, as in certifications.",
              example = "p1")
          String person,
      @QueryParam("contact") @Parameter(description = "Id of the contact that the person is.")
          UUID contact,
      @Context UriInfo uri) {
    var id = erasure.erase(access.lock(partnerId), person, contact);
    var proof = uri.getBaseUriBuilder().path("erasures").path(id.toString()).build();
    return Response.noContent().location(proof).build();
  }
}
