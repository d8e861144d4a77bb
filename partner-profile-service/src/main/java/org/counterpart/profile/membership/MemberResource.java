package org.counterpart.profile.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.profile.ecosystem.Ecosystems;
import org.counterpart.profile.membership.MembershipResource.MembershipPage;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's side of memberships. */
@Tag(name = "memberships", description = "Who belongs to an ecosystem, and how that comes about.")
@Path("/ecosystems/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class MemberResource {
  private final Ecosystems ecosystems;
  private final PartnerAccess access;
  private final MembershipRepository memberships;
  private final MembershipChanges changes;
  private final LevelsInEcosystem levels;
  private final Clock clock;

  @Inject
  MemberResource(
      Ecosystems ecosystems,
      PartnerAccess access,
      MembershipRepository memberships,
      MembershipChanges changes,
      LevelsInEcosystem levels,
      Clock clock) {
    this.ecosystems = ecosystems;
    this.access = access;
    this.memberships = memberships;
    this.changes = changes;
    this.levels = levels;
    this.clock = clock;
  }

  @GET
  @Path("members")
  @Transactional
  @Operation(
      operationId = "listMembers",
      summary = "List the members of an ecosystem",
      description =
          "Every membership, whatever its state, in the order of the partners' ids. Members of"
              + " chapters are listed with their chapters.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = MembershipPage.class)))
  public Response list(
      @PathParam("id") @Parameter(description = "Code of the ecosystem.") @SingleLine String id,
      @QueryParam("state") @Parameter(description = "Only those in this state.")
          MembershipState state,
      @BeanParam @Valid PageRequest request,
      @Context UriInfo uri) {
    ecosystems.requireKnown(id);
    return Pages.response(memberships.page(id, state, request), uri);
  }

  @PUT
  @Path("members/{partnerId}")
  @Transactional
  @Operation(
      operationId = "putMember",
      summary = "Invite a partner, decide on its request, or remove it",
      description =
          "INVITED invites; MEMBER and REJECTED answer a request; REMOVED ends a membership, or"
              + " takes an invitation back. What is not legal in the present state is a 409 that"
              + " says what is.")
  @APIResponse(
      responseCode = "200",
      description = "The membership as it is now.",
      content = @Content(schema = @Schema(implementation = MembershipView.class)))
  public MembershipView put(
      @PathParam("id") @Parameter(description = "Code of the ecosystem.") @SingleLine String id,
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      WantedState wanted) {
    var partner = access.lock(partnerId);
    var membership = changes.put(id, partner, Side.OPERATOR, wanted);
    return MembershipView.of(membership, partner.name(), Side.OPERATOR);
  }

  @GET
  @Path("levels")
  @Transactional
  @Operation(
      operationId = "countLevels",
      summary = "Count the levels that members hold",
      description =
          "How many members hold each competency at each level on a day, by competency. Members of"
              + " a community's chapters count for the community. Who holds what is not told.")
  @APIResponse(
      responseCode = "200",
      description = "The counts, all in one part.",
      content = @Content(schema = @Schema(implementation = LevelsInEcosystem.Counts.class)))
  public LevelsInEcosystem.Counts levels(
      @PathParam("id") @Parameter(description = "Code of the ecosystem.") @SingleLine String id,
      @QueryParam("at") @Parameter(description = "The day; today (UTC) where it is left out.")
          LocalDate at) {
    ecosystems.requireKnown(id);
    return levels.on(id, at == null ? LocalDate.now(clock) : at);
  }
}
