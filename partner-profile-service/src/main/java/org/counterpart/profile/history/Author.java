package org.counterpart.profile.history;

import static java.util.Objects.requireNonNull;

import org.counterpart.rest.security.Role;

/**
 * Who changes something.
 *
 * @param subject of the token, or {@code mail}
 * @param imported whether it comes with an import of many
 */
public record Author(String subject, Role role, boolean imported) {

  /** Whoever has answered in a mail: the link says for which partner, and does not say who. */
  static final Author BY_MAIL = new Author("mail", Role.PARTNER, false);

  public Author {
    requireNonNull(subject);
    requireNonNull(role);
  }
}
