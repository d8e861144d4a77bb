package org.counterpart.notification.match;

import static java.util.Objects.requireNonNull;

/**
 * Something that speaks for the partner.
 *
 * @param kind such as COMPETENCY; may gain values
 * @param requirement the id of the requirement that it covers; nullable
 * @param code such as `mpn:security`; nullable
 * @param text for people
 */
public record Evidence(String kind, String requirement, String code, String text) {

  public Evidence {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }
}
