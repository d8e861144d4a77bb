package org.counterpart.matching.event;

import java.time.Instant;
import java.util.UUID;

/**
 * What this service reads of an erasure.
 *
 * @param kind PARTNER or PERSON; may gain values
 */
record ErasureEvent(UUID id, String kind, UUID partnerId, Instant requestedAt) {
  private static final String PARTNER = "PARTNER";

  boolean isWhole() {
    return id != null && kind != null && partnerId != null;
  }

  boolean isOfPartner() {
    return PARTNER.equals(kind);
  }
}
