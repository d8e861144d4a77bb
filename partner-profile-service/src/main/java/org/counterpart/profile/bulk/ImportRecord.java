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
    return document.externalId() == null ? key(document.id()) : document.externalId();
  }

  /** The key of the partner with this id; an external id is one line and never looks like it. */
  static String key(UUID id) {
    return "\n" + id;
  }

  /** Null where it goes by its external id. */
  UUID id() {
    return document.id();
  }
}
