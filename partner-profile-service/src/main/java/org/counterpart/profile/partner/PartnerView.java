package org.counterpart.profile.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as its managers see it. */
@Schema(description = "A partner as its managers see it.")
public record PartnerView(
    @Schema(examples = "0199f3a0-0000-7000-8000-000000000001") UUID id,
    @Schema(nullable = true, description = "The id that its importer uses.", examples = "sample:17")
        String externalId,
    @Schema(description = "Grows with every change; the ETag.", examples = "3") long version,
    @JsonUnwrapped Profile profile,
    @Schema(
            description =
                "The ecosystems that it really belongs to: those of `ecosystems` that no operator"
                    + " has created, and its memberships.",
            examples = "[\"iamcp\", \"iamcp-germany\"]")
        List<String> belongsTo,
    Instant createdAt,
    Instant updatedAt) {

  public static PartnerView of(Partner partner) {
    return new PartnerView(
        partner.id(),
        partner.externalId(),
        partner.version(),
        partner.profile(),
        partner.belongsTo(),
        partner.createdAt(),
        partner.updatedAt());
  }
}
