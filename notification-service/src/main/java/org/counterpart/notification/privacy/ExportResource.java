package org.counterpart.notification.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.notification.address.AddressHashing;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.rest.export.DataExport;
import org.counterpart.rest.export.HeldRows;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Everything that this service holds on a partner, and on a person at it. */
@Path("/partners/{partnerId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
@Tag(name = "Privacy")
public class ExportResource {
  private static final Logger LOG = Logger.getLogger(ExportResource.class);

  private final Caller caller;
  private final DataExport export;
  private final PartnerRepository partners;
  private final AddressHashing hashing;

  @Inject
  ExportResource(
      Caller caller, DataExport export, PartnerRepository partners, AddressHashing hashing) {
    this.caller = caller;
    this.export = export;
    this.partners = partners;
    this.hashing = hashing;
  }

  @GET
  @Path("/export")
  @Transactional
  @Operation(
      operationId = "exportPartnerData",
      summary = "Export everything that this service holds on a partner",
      description =
          "Its contacts, matches, notices, deliveries, and which addresses get no more mail: every"
              + " row, as it is stored. For the partner and operators.")
  @APIResponse(
      responseCode = "200",
      description = "The rows; empty lists where nothing is known",
      content = @Content(schema = @Schema(implementation = HeldRows.class)))
  public Response exportPartner(
      @Parameter(description = "Id of the partner") @PathParam("partnerId") UUID partnerId) {
    begin(partnerId);
    String hashes =
        partners.known(partnerId).stream()
            .flatMap(known -> known.contacts().stream())
            .map(contact -> hash(contact.email()))
            .collect(Collectors.joining(","));
    return export.answer(
        partnerId, Held.ON_PARTNER, Map.of("partner", partnerId, "hashes", hashes));
  }

  @GET
  @Path("/people/export")
  @Operation(
      operationId = "exportPersonData",
      summary = "Export everything that this service holds on a person at a partner",
      description = "By the mail address: the contact, its mails, and whether it gets no more.")
  @APIResponse(
      responseCode = "200",
      description = "The rows; empty lists where nothing is known",
      content = @Content(schema = @Schema(implementation = HeldRows.class)))
  public Response exportPerson(
      @Parameter(description = "Id of the partner") @PathParam("partnerId") UUID partnerId,
      @QueryParam("email")
          @SingleLine
          @Size(max = 254)
          @Parameter(description = "Address of the contact")
          String email) {
    begin(partnerId);
    if (email == null || email.isBlank()) {
      throw ProblemException.of(
          List.of(Violation.ofParameter("email", "required", "Whose data is it to be?")));
    }
    return export.answer(
        partnerId,
        Held.ON_PERSON,
        Map.of("partner", partnerId, "email", email, "hashes", hash(email)));
  }

  private void begin(UUID partnerId) {
    caller.requireSelfOrOperator(partnerId);
    LOG.infof("Exporting what is held on partner %s for %s", partnerId, caller.subject());
  }

  private String hash(String address) {
    return HexFormat.of().formatHex(hashing.hash(address).bytes());
  }
}
