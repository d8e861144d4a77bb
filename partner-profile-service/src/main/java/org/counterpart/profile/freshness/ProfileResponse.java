package org.counterpart.profile.freshness;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has answered in a mail, as read from {@code responses}.
 *
 * @param kind what was answered; kinds that are not known here are for others
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProfileResponse(UUID id, UUID partnerId, String kind, Instant respondedAt) {
  static final String CONFIRMED = "PROFILE_CONFIRMED";

  ProfileResponse {
    requireNonNull(id, "id");
    requireNonNull(partnerId, "partnerId");
    requireNonNull(kind, "kind");
    requireNonNull(respondedAt, "respondedAt");
  }

  boolean confirms() {
    return kind.equals(CONFIRMED);
  }
}
