package org.counterpart.profile.erasure;

import java.util.List;
import java.util.UUID;

/**
 * A person is being erased, or certifications of one are removed, in the running transaction and
 * with the partner's row locked: whoever keeps something of these contacts or certifications
 * deletes it and counts it.
 *
 * @param person the partner's own reference of the person; null where only contacts go
 */
public record PersonErased(
    UUID partnerId,
    String person,
    List<UUID> contactIds,
    List<UUID> certificationIds,
    Removed removed) {

  public PersonErased {
    contactIds = List.copyOf(contactIds);
    certificationIds = List.copyOf(certificationIds);
  }

  /** Never shows the person: this can end up in a log. */
  @Override
  public String toString() {
    return "PersonErased[" + partnerId + "]";
  }
}
