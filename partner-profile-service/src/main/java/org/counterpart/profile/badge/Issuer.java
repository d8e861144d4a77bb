package org.counterpart.profile.badge;

import java.util.Map;
import java.util.Set;

/**
 * An issuer that is trusted: immutable.
 *
 * @param iri as its badges name it
 * @param achievements certifications that each achievement counts as, by the achievement's id
 * @param statusLists by the address that badges name
 */
public record Issuer(
    String iri,
    TrustedKeys keys,
    Map<String, Set<String>> achievements,
    Map<String, StatusList> statusLists) {

  public Issuer {
    achievements = Map.copyOf(achievements);
    statusLists = Map.copyOf(statusLists);
  }

  /**
   * The list as it is published.
   *
   * @param document JSON as it is, or a compact JWS that a key of the issuer has signed
   * @throws BadgeRefusedException where it is no list, not signed by the issuer, or another's
   */
  public static StatusList statusList(String document, String iri, TrustedKeys keys)
      throws BadgeRefusedException {
    return StatusListReader.read(document, iri, keys);
  }
}
