package org.counterpart.profile.bulk;

import java.util.UUID;
import org.counterpart.profile.registration.PartnerDocument;

/**
 * A record that keeps the rules and waits to be stored.
 *
 * @param line where it stood, from 1
 * @param document normalised; has an external id or an id
 * @param length how long its line was, in characters
 */
record ImportRecord(int line, PartnerDocument document, int length) {

  /** What makes two records the same partner. */
  String key() {
    return document.externalId() == null ? "#" + document.id() : document.externalId();
  }

  UUID id() {
    return document.id();
  }
}
