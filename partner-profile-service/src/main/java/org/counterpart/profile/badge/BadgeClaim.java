package org.counterpart.profile.badge;

import java.time.LocalDate;

/**
 * What a badge is to prove.
 *
 * @param identity of the person: an e-mail address, or the id that badges have for their subject
 * @param until first day on which the certification no longer holds; null when it does not run out
 */
public record BadgeClaim(String identity, String certification, LocalDate from, LocalDate until) {

  /** The same for all ways to write the identity. */
  public String person() {
    return Identity.canonical(identity);
  }

  /** Never shows the person: this can end up in a log. */
  @Override
  public String toString() {
    return "BadgeClaim[" + certification + "]";
  }
}
