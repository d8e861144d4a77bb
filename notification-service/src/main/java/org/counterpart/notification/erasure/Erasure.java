package org.counterpart.notification.erasure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody was erased, as published on {@code erasures}.
 *
 * @param kind PARTNER or PERSON; may gain values
 * @param contactIds the contacts that a person was
 */
public record Erasure(
    UUID id, String kind, UUID partnerId, List<UUID> contactIds, Instant requestedAt) {
  private static final String PARTNER = "PARTNER";

  public Erasure {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(partnerId, "partnerId");
    requireNonNull(requestedAt, "requestedAt");
    contactIds = contactIds == null ? List.of() : List.copyOf(contactIds);
  }

  boolean isOfPartner() {
    return kind.equals(PARTNER);
  }
}
