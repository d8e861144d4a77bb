package org.counterpart.profile.bulk;

import org.counterpart.profile.history.Author;
import org.counterpart.profile.partner.Partner;
import org.counterpart.rest.security.Role;

/**
 * Who imports.
 *
 * @param subject of the token
 * @param role operators may change every partner, others what they registered
 */
record Importer(String subject, Role role) {

  /** For what is noted of it. */
  Author author() {
    return new Author(subject, role, true);
  }

  boolean manages(Partner partner) {
    return role == Role.OPERATOR || partner.registeredBy().equals(subject);
  }
}
