package org.counterpart.profile.issuer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose badges prove certifications. */
@Tag(name = "trusted issuers", description = "Reference data: whose badges prove certifications.")
@Path("/trusted-issuers")
@Produces(MediaType.APPLICATION_JSON)
public class TrustedIssuerResource {
  private final TrustedIssuerRepository issuers;
  private final TrustedIssuers trust;
  private final TrustChanges changes;
  private final Event<TrustChanged> changed;

  @Inject
  TrustedIssuerResource(
      TrustedIssuerRepository issuers,
      TrustedIssuers trust,
      TrustChanges changes,
      Event<TrustChanged> changed) {
    this.issuers = issuers;
    this.trust = trust;
    this.changes = changes;
    this.changed = changed;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Operation(
      operationId = "listTrustedIssuers",
      summary = "List the trusted issuers",
      description = "Without their status lists, by id.")
  @APIResponse(
      responseCode = "200",
      description = "The issuers.",
      content = @Content(schema = @Schema(implementation = TrustedIssuerPage.class)))
  public Page<TrustedIssuerView> list() {
    return new Page<>(
        issuers.list("order by id").stream()
            .map(row -> new TrustedIssuerView(row.id, withoutLists(trust.content(row))))
            .toList(),
        null);
  }

  private static TrustedIssuer withoutLists(TrustedIssuer all) {
    return new TrustedIssuer(
        all.issuer(), all.name(), all.source(), all.asOf(), all.jwks(), all.achievements(), null);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "readTrustedIssuer",
      summary = "Read a trusted issuer",
      description = "With its keys, achievements and status lists.")
  @APIResponse(
      responseCode = "200",
      description = "The issuer.",
      content = @Content(schema = @Schema(implementation = TrustedIssuerView.class)))
  public TrustedIssuerView read(
      @PathParam("id") @Parameter(description = "Its id here.") @SingleLine String id) {
    return issuers
        .findByIdOptional(id)
        .map(row -> new TrustedIssuerView(id, trust.content(row)))
        .orElseThrow(TrustedIssuerResource::notFound);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "trustIssuer",
      summary = "Trust an issuer",
      description =
          "Replaces everything that is known of it. What is attached to certifications is verified"
              + " again soon after: what a status list revokes, or what was signed with a key that"
              + " is gone, no longer proves anything.")
  @APIResponse(
      responseCode = "200",
      description = "The issuer as it is now; 201 where it is new.",
      content = @Content(schema = @Schema(implementation = TrustedIssuerView.class)))
  public Response put(
      @PathParam("id") @Parameter(description = "Its id here.") @SingleLine String id,
      TrustedIssuer content) {
    var isNew = changes.put(id, content);
    changed.fireAsync(new TrustChanged(id));
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
        .entity(new TrustedIssuerView(id, content))
        .build();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "distrustIssuer",
      summary = "No longer trust an issuer",
      description = "Its badges stay attached and prove nothing from soon after on.")
  @APIResponse(responseCode = "204", description = "It is no longer trusted.")
  public void remove(
      @PathParam("id") @Parameter(description = "Its id here.") @SingleLine String id) {
    if (!changes.remove(id)) {
      throw notFound();
    }
    changed.fireAsync(new TrustChanged(id));
  }

  private static ProblemException notFound() {
    return new ProblemException(GeneralProblems.NOT_FOUND, "There is no such issuer.");
  }

  /** For the API's description. */
  @Schema(name = "TrustedIssuerPage", description = "A part of a list.")
  record TrustedIssuerPage(
      List<TrustedIssuerView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
