package org.counterpart.notification.match;

import static java.util.Objects.requireNonNull;

/**
 * Something that speaks for the partner.
 *
 * @param kind such as COMPETENCY; may gain values
 * @param requirement the id of the requirement that it covers; nullable
 * @param code such as `mpn:security`; nullable
 * @param text for people
 * @param via the competency that the code is really held in; null for itself
 */
public record Evidence(String kind, String requirement, String code, String text, String via) {

  public Evidence {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }

  /** Something that is not held by way of another competency. */
  public Evidence(String kind, String requirement, String code, String text) {
    this(kind, requirement, code, text, null);
  }
}
