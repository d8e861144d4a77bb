package org.counterpart.profile.bulk;

import org.counterpart.profile.partner.Partner;

/**
 * Who imports.
 *
 * @param subject of the token
 * @param operator whether every partner is theirs to change
 */
record Importer(String subject, boolean operator) {

  boolean manages(Partner partner) {
    return operator || partner.registeredBy().equals(subject);
  }
}
