package org.counterpart.profile.badge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What an Open Badge says.
 *
 * @param id of the badge, unique for its issuer
 * @param subject credentialSubject
 * @param validUntil null when it does not run out
 * @param status credentialStatus: an object, an array of them, or missing
 */
public record OpenBadge(
    String issuer,
    String id,
    JsonNode subject,
    String achievement,
    Instant validFrom,
    Instant validUntil,
    JsonNode status) {

  /** Its subject's id, the same for all ways to write it; empty where the badge has none. */
  public Optional<String> subjectId() {
    return Optional.of(Identity.canonical(subject.path("id").asText())).filter(id -> !id.isBlank());
  }

  /** The first day on which it is valid, in part at least. */
  LocalDate firstDay() {
    return LocalDate.ofInstant(validFrom, ZoneOffset.UTC);
  }

  /** The first day on which it is not valid at all; null when it does not run out. */
  LocalDate endDay() {
    return validUntil == null
        ? null
        : LocalDate.ofInstant(validUntil.minusNanos(1), ZoneOffset.UTC).plusDays(1);
  }

  /**
   * @throws BadgeRefusedException where it is not valid yet, or no longer
   */
  void requireValidAt(Instant now) throws BadgeRefusedException {
    if (now.isBefore(validFrom)) {
      throw new BadgeRefusedException(
          BadgeProblem.NOT_YET_VALID, "It is valid from " + validFrom + ".");
    }
    if (validUntil != null && !now.isBefore(validUntil)) {
      throw new BadgeRefusedException(BadgeProblem.EXPIRED, "It ran out at " + validUntil + ".");
    }
  }

  /** Never shows the person: this can end up in a log. */
  @Override
  public String toString() {
    return "OpenBadge[" + issuer + "]";
  }
}
