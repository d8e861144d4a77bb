package org.counterpart.profile.erasurelog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof of an erasure. */
@Tag(name = "erasures", description = "How far erasures are in every service and on every topic.")
@Path("/erasures")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {
  private static final String ID = "Id of the erasure: the partner's where the partner was erased.";

  private final ErasureRepository erasures;
  private final ErasureViews views;
  private final Caller caller;

  @Inject
  ErasureResource(ErasureRepository erasures, ErasureViews views, Caller caller) {
    this.erasures = erasures;
    this.views = views;
    this.caller = caller;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
  @Transactional
  @Operation(
      operationId = "readErasure",
      summary = "Read how far an erasure is",
      description =
          "What every service has purged and when, and until when topics still hold something."
              + " Operators read every erasure; a partner its own and those of its people, also"
              + " once it is erased.")
  @APIResponse(
      responseCode = "200",
      description = "The erasure.",
      content = @Content(schema = @Schema(implementation = ErasureView.class)))
  public ErasureView read(@PathParam("id") @Parameter(description = ID) UUID id) {
    return erasures
        .findByIdOptional(id)
        .filter(e -> caller.isOperator() || e.partnerId().equals(caller.partnerId()))
        .map(views::of)
        .orElseThrow(PartnerAccess::notFound);
  }

  @DELETE
  @Path("{id}/external-id")
  @RolesAllowed(Roles.OPERATOR)
  @Transactional
  @Operation(
      operationId = "releaseExternalId",
      summary = "Release the externalId of an erased partner",
      description =
          "Nobody can register or import an externalId again that was erased, until this forgets"
              + " the hash that it is recognised by. The erased partner stays erased.")
  @APIResponse(responseCode = "204", description = "It can be registered again.")
  public void release(@PathParam("id") @Parameter(description = ID) UUID id) {
    erasures.lock(id).orElseThrow(PartnerAccess::notFound).release();
  }
}
