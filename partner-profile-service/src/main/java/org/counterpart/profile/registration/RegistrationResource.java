package org.counterpart.profile.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.profile.erasure.PartnerErasure;
import org.counterpart.profile.partner.PartnerView;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How partners come and go. */
@Tag(
    name = "partners",
    description =
        "Partners are managed by themselves, by operators, and by the integrator that registered"
            + " them; to everybody else they are not found.")
@Path("/partners")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {
  private final Registration registration;
  private final PartnerErasure erasure;

  @Inject
  RegistrationResource(Registration registration, PartnerErasure erasure) {
    this.registration = registration;
    this.erasure = erasure;
  }

  @POST
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Idempotent
  @Operation(
      operationId = "registerPartner",
      summary = "Register a partner",
      description =
          "With everything that hangs on it, or just name and country. A partner registers itself,"
              + " under the id of its token; operators and integrators get a new id.")
  @APIResponse(
      responseCode = "201",
      description = "The partner; Location and ETag are set.",
      content = @Content(schema = @Schema(implementation = PartnerView.class)))
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
  @Operation(
      operationId = "erasePartner",
      summary = "Erase a partner",
      description =
          "With contacts, certifications, references and opportunities, here at once and in every"
              + " service within moments; Location leads to what each has purged. Cannot be undone:"
              + " neither its id nor its externalId can be registered or imported again. If-Match"
              + " is heeded where it is sent.")
  @APIResponse(
      responseCode = "204",
      description = "It is gone here; Location is set.",
      headers =
          @Header(
              name = HttpHeaders.LOCATION,
              description = "Where to read how far the other services are.",
              schema = @Schema(implementation = String.class)))
  public Response erase(
      @PathParam("id") @Parameter(description = "Id of the partner.") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "ETag of the version that this is based on.", example = "\"3\"")
          String ifMatch,
      @Context UriInfo uri) {
    erasure.erase(id, ifMatch);
    var proof = uri.getBaseUriBuilder().path("erasures").path(id.toString()).build();
    return Response.noContent().location(proof).build();
  }
}
