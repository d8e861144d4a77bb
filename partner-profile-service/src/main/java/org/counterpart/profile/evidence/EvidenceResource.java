package org.counterpart.profile.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.certification.CertificationRepository;
import org.counterpart.profile.certification.CertificationView;
import org.counterpart.profile.certification.EvidenceDetails;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What proves a certification. */
@Tag(name = "certifications")
@Path("/partners/{partnerId}/certifications/{certificationId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class EvidenceResource {
  private final PartnerAccess access;
  private final CertificationRepository certifications;
  private final EvidenceChanges changes;

  @Inject
  EvidenceResource(
      PartnerAccess access, CertificationRepository certifications, EvidenceChanges changes) {
    this.access = access;
    this.certifications = certifications;
    this.changes = changes;
  }

  @PUT
  @Transactional
  @Operation(
      operationId = "attachEvidence",
      summary = "Attach a badge to a certification",
      description =
          "An Open Badge 3.0 in the JWT proof form, verified without asking anybody: signed (RS256,"
              + " ES256, EdDSA) with a key of a trusted issuer, given to the person that identity"
              + " names, for an achievement that counts as the certification, in force now and on"
              + " all days of the certification, and not revoked. A badge whose status list has not"
              + " been brought is attached and proves nothing until it is (reason status-unknown)."
              + " Otherwise 422 evidence-refused, with the reason as code: unknown-issuer,"
              + " untrusted-key, unsupported-algorithm, signature, wrong-subject,"
              + " wrong-achievement, outside-validity, not-yet-valid, expired, revoked,"
              + " attached-elsewhere. A badge proves something for one person at one partner.")
  @APIResponse(
      responseCode = "200",
      description = "The certification with what is attached now.",
      content = @Content(schema = @Schema(implementation = CertificationView.class)))
  public CertificationView attach(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("certificationId") @Parameter(description = "Id of the certification.")
          UUID certificationId,
      EvidenceDetails evidence) {
    var partner = access.lock(partnerId);
    var certification = find(partnerId, certificationId);
    changes.attach(partner, certification, evidence);
    return CertificationView.of(certification);
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "detachEvidence",
      summary = "Detach the badge of a certification",
      description = "The certification stays, as something that the partner says of itself.")
  @APIResponse(responseCode = "204", description = "Nothing is attached.")
  public void detach(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("certificationId") @Parameter(description = "Id of the certification.")
          UUID certificationId) {
    var partner = access.lock(partnerId);
    changes.detach(partner, find(partnerId, certificationId));
  }

  private Certification find(UUID partner, UUID certification) {
    return certifications.find(partner, certification).orElseThrow(PartnerAccess::notFound);
  }
}
