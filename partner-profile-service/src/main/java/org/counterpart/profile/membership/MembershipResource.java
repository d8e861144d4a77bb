package org.counterpart.profile.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A partner's side of its memberships. */
@Tag(name = "memberships", description = "Who belongs to an ecosystem, and how that comes about.")
@Path("/partners/{partnerId}/memberships")
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {
  private final PartnerAccess access;
  private final MembershipRepository memberships;
  private final MembershipChanges changes;

  @Inject
  MembershipResource(
      PartnerAccess access, MembershipRepository memberships, MembershipChanges changes) {
    this.access = access;
    this.memberships = memberships;
    this.changes = changes;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "listMemberships",
      summary = "List a partner's memberships",
      description = "By ecosystem, those that have ended included, all in one part.")
  @APIResponse(
      responseCode = "200",
      description = "The memberships.",
      content = @Content(schema = @Schema(implementation = MembershipPage.class)))
  public Page<MembershipView> list(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId) {
    var name = access.read(partnerId).name();
    return new Page<>(
        memberships.of(partnerId).stream()
            .map(membership -> MembershipView.of(membership, name, Side.PARTNER))
            .toList(),
        null);
  }

  @PUT
  @Path("{ecosystem}")
  @RolesAllowed({Roles.PARTNER, Roles.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "putMembership",
      summary = "Ask for a membership, answer an invitation, or leave",
      description =
          "REQUESTED asks; MEMBER and DECLINED answer an invitation; LEFT leaves, or takes a"
              + " request back. What is not legal in the present state is a 409 that says what is.")
  @APIResponse(
      responseCode = "200",
      description = "The membership as it is now.",
      content = @Content(schema = @Schema(implementation = MembershipView.class)))
  public MembershipView put(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("ecosystem") @Parameter(description = "Code of the ecosystem.") @SingleLine
          String ecosystem,
      WantedState wanted) {
    var partner = access.lock(partnerId);
    var membership = changes.put(ecosystem, partner, Side.PARTNER, wanted);
    return MembershipView.of(membership, partner.name(), Side.PARTNER);
  }

  /** For the API's description. */
  @Schema(name = "MembershipPage", description = "A part of a list.")
  record MembershipPage(
      List<MembershipView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
