package org.counterpart.profile.history;

import static java.util.Objects.requireNonNull;

import org.counterpart.rest.security.Role;

/**
 * Who changes something.
 *
 * @param subject of the token
 * @param imported whether it comes with an import of many
 */
public record Author(String subject, Role role, boolean imported) {

  public Author {
    requireNonNull(subject);
    requireNonNull(role);
  }
}
