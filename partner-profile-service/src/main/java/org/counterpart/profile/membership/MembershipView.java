package org.counterpart.profile.membership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership as one of its two sides sees it. */
@Schema(name = "Membership", description = "How a partner stands to an ecosystem.")
record MembershipView(
    @Schema(examples = "iamcp-germany") String ecosystem,
    @Schema(examples = "0199f3a0-0000-7000-8000-000000000001") UUID partnerId,
    @Schema(examples = "Fabrikam Ltd") String partnerName,
    MembershipState state,
    @Schema(description = "Since when.") Instant changedAt,
    @Schema(description = "What the caller's side can make of it.", examples = "[\"REMOVED\"]")
        List<MembershipState> legal) {

  static MembershipView of(Membership membership, String partnerName, Side side) {
    return new MembershipView(
        membership.ecosystem,
        membership.partnerId,
        partnerName,
        membership.state,
        membership.changedAt,
        MembershipRules.legal(membership.state, side));
  }
}
