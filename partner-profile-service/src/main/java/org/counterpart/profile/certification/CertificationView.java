package org.counterpart.profile.certification;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification as its managers see it. */
@Schema(name = "Certification", description = "A certification that a person at the partner holds.")
public record CertificationView(
    UUID id,
    @Schema(examples = "p1") String person,
    @Schema(examples = "AZ-500") String certification,
    @Schema(examples = "2026-01-01") LocalDate validFrom,
    @Schema(
            nullable = true,
            description = "First day on which it is no longer valid.",
            examples = "2027-01-01")
        LocalDate validUntil,
    EvidenceView evidence) {

  /** As its managers see it. */
  public static CertificationView of(Certification held) {
    var details = held.details();
    return new CertificationView(
        held.id(),
        details.person(),
        details.certification(),
        details.validFrom(),
        details.validUntil(),
        EvidenceView.of(held));
  }
}
