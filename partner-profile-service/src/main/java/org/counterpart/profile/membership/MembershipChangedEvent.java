package org.counterpart.profile.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.ecosystem.EcosystemKind;
import org.counterpart.profile.ecosystem.EcosystemView;
import org.counterpart.rest.id.Ids;

/**
 * A membership that one of its two sides has brought into another state, as it is published. No
 * person is named.
 *
 * @param before null where there was none
 * @param by who did it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MembershipChangedEvent(
    UUID id,
    UUID partnerId,
    String ecosystem,
    String ecosystemName,
    EcosystemKind kind,
    MembershipState before,
    MembershipState state,
    Side by,
    Instant changedAt) {

  static final String TOPIC = "membership-changes";
  static final String TYPE = "org.counterpart.membership-changes.v1";

  static MembershipChangedEvent of(
      Membership membership, MembershipState before, Side by, EcosystemView ecosystem) {
    return new MembershipChangedEvent(
        Ids.next(),
        membership.partnerId,
        membership.ecosystem,
        ecosystem.name(),
        ecosystem.kind(),
        before,
        membership.state,
        by,
        membership.changedAt);
  }

  OutboxEvent message() {
    return new OutboxEvent(TOPIC, partnerId.toString(), TYPE, partnerId.toString(), this);
  }
}
