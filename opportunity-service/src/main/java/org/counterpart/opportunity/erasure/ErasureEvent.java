package org.counterpart.opportunity.erasure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/**
 * What this service reads of an event on the {@code erasures} topic; what later versions add is
 * ignored.
 *
 * @param kind PARTNER or PERSON; may gain values
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ErasureEvent(UUID id, String kind, UUID partnerId, Instant requestedAt) {
  private static final String PARTNER = "PARTNER";

  /** Whether a whole partner was erased; people are unknown here. */
  boolean isOfPartner() {
    return PARTNER.equals(kind);
  }

  boolean isWhole() {
    return id != null && kind != null && partnerId != null && requestedAt != null;
  }
}
