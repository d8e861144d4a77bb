package org.counterpart.profile.badge;

import com.fasterxml.jackson.databind.JsonNode;

/** Looks a badge up in the lists of its issuer that an operator has brought. */
final class BadgeStatus {
  private final OpenBadge badge;
  private final Issuer issuer;

  BadgeStatus(OpenBadge badge, Issuer issuer) {
    this.badge = badge;
    this.issuer = issuer;
  }

  /**
   * @throws BadgeRefusedException where the badge is revoked or suspended, or nobody can tell
   */
  void check() throws BadgeRefusedException {
    BadgeRefusedException unknown = null;
    for (var entry : Identity.each(badge.status())) {
      try {
        check(entry);
      } catch (BadgeRefusedException e) {
        if (e.problem() != BadgeProblem.STATUS_UNKNOWN) {
          throw e;
        }
        unknown = e;
      }
    }
    if (unknown != null) {
      throw unknown;
    }
  }

  private void check(JsonNode entry) throws BadgeRefusedException {
    switch (entry.path("type").asText()) {
      case "1EdTechRevocationList", "1EdTechRevocationListEntry" -> revoked(entry);
      case "BitstringStatusListEntry" -> bit(entry);
      default -> throw unknown("It can be revoked in a way that is not known here.");
    }
  }

  private void revoked(JsonNode entry) throws BadgeRefusedException {
    if (!(list(entry.path("id").asText()) instanceof StatusList.Revoked(var badges))) {
      throw unknown("The list of another kind than the badge says.");
    }
    if (badges.contains(badge.id())) {
      throw new BadgeRefusedException(BadgeProblem.REVOKED, "Its issuer has revoked it.");
    }
  }

  private void bit(JsonNode entry) throws BadgeRefusedException {
    var purpose = entry.path("statusPurpose").asText();
    if (!purpose.matches("revocation|suspension")) {
      // messages and refreshes say nothing about whether it holds
      return;
    }
    var list = list(entry.path("statusListCredential").asText());
    var index = index(entry.path("statusListIndex").asText());
    if (!(list instanceof StatusList.Bits bits)
        || !bits.purpose().equals(purpose)
        || entry.path("statusSize").asInt(1) != 1
        || !bits.has(index)) {
      throw unknown("The status list that is here does not fit the badge.");
    }
    if (bits.isSet(index)) {
      throw new BadgeRefusedException(
          BadgeProblem.REVOKED, "Its issuer has set its " + purpose + ".");
    }
  }

  private static long index(String text) {
    return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
  }

  private StatusList list(String address) throws BadgeRefusedException {
    var list = issuer.statusLists().get(address);
    if (list == null) {
      throw unknown("It can be revoked, and its status list has not been brought here.");
    }
    return list;
  }

  private static BadgeRefusedException unknown(String detail) {
    return new BadgeRefusedException(BadgeProblem.STATUS_UNKNOWN, detail);
  }
}
