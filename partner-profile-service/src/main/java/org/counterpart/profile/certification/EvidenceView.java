package org.counterpart.profile.certification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a certification is proven, as its managers see it. */
@Schema(name = "EvidenceState", description = "Whether a certification is proven.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
    @Schema(
            required = true,
            description =
                "VERIFIED where a badge of a trusted issuer proves it; SELF_DECLARED otherwise.")
        EvidenceState state,
    @Schema(
            nullable = true,
            description = "The badge's issuer.",
            examples = "https://issuer.example")
        String issuer,
    @Schema(nullable = true, description = "When it was found to be proven.") Instant verifiedAt,
    @Schema(nullable = true, description = "When the badge runs out; absent when it does not.")
        Instant validUntil,
    @Schema(
            nullable = true,
            description =
                "Why what is attached proves nothing: the code of a refusal, for example revoked,"
                    + " unknown-issuer or status-unknown.",
            examples = "revoked")
        String reason) {

  static EvidenceView of(Certification held) {
    var finding = held.finding();
    return new EvidenceView(
        finding.isProof() ? EvidenceState.VERIFIED : EvidenceState.SELF_DECLARED,
        finding.issuer(),
        held.verifiedAt(),
        finding.validUntil(),
        finding.problem());
  }
}
