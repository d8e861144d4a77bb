package org.counterpart.profile.erasurelog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.outbox.OutboxEvent;

/** An erasure as the other services hear of it: ids and a time. */
record ErasureEvent(
    UUID id, ErasureKind kind, UUID partnerId, List<UUID> contactIds, Instant requestedAt) {

  static final String TOPIC = "erasures";
  static final String TYPE = "org.counterpart.erasure.v1";

  static OutboxEvent of(Erasure erasure) {
    var key = erasure.id().toString();
    return new OutboxEvent(
        TOPIC,
        key,
        TYPE,
        key,
        new ErasureEvent(
            erasure.id(),
            erasure.kind(),
            erasure.partnerId(),
            erasure.contactIds(),
            erasure.requestedAt()));
  }
}
