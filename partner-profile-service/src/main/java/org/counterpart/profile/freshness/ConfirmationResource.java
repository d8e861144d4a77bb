package org.counterpart.profile.freshness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.profile.partner.Edit;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a profile is still right. */
@Tag(name = "confirmation", description = "Whether a profile is still right.")
@Path("/partners/{partnerId}")
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationResource {
  private static final ProblemType NOBODY =
      new ProblemType("partner-without-contacts", 409, "The partner has nobody to write to");

  private final PartnerAccess access;
  private final Reminders reminders;
  private final PartnerChanges changes;
  private final Clock clock;

  @Inject
  ConfirmationResource(
      PartnerAccess access, Reminders reminders, PartnerChanges changes, Clock clock) {
    this.access = access;
    this.reminders = reminders;
    this.changes = changes;
    this.clock = clock;
  }

  @GET
  @Path("confirmation")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Operation(
      operationId = "readConfirmation",
      summary = "Read when a profile was last right",
      description = "And when the partner is asked next.")
  @APIResponse(
      responseCode = "200",
      description = "The confirmation.",
      content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
  public ConfirmationView read(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId) {
    return ConfirmationView.of(access.read(partnerId));
  }

  @PUT
  @Path("confirmation")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "confirmProfile",
      summary = "Say that a profile is still right",
      description =
          "As a click in the mail does. Has no body, and needs no If-Match: it changes nothing of"
              + " the profile. A change of the profile, its contacts, certifications or references"
              + " says the same.")
  @APIResponse(
      responseCode = "200",
      description = "The confirmation as it is now.",
      content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
  public ConfirmationView confirm(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId) {
    var partner = access.lock(partnerId);
    var before = partner.confirmedAt();
    partner.confirmed(clock.instant());
    changes.edited(partner, new Edit("/confirmedAt", before, partner.confirmedAt()));
    return ConfirmationView.of(partner);
  }

  @POST
  @Path("reminders")
  @RolesAllowed(Roles.OPERATOR)
  @Transactional
  @Operation(
      operationId = "remindPartner",
      summary = "Ask a partner now whether its profile is right",
      description =
          "By a mail to one of its contacts, without waiting for the year to be over. It counts as"
              + " one of the two reminders that a partner gets before it is left in peace. A"
              + " partner without contacts has nobody to write to: 409 partner-without-contacts.")
  @APIResponse(responseCode = "202", description = "The mail will be sent.")
  public Response remind(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId) {
    if (!reminders.send(access.lock(partnerId))) {
      throw new ProblemException(NOBODY, "Add a contact first; that confirms the profile, too.");
    }
    return Response.accepted().build();
  }
}
