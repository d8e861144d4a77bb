package org.counterpart.profile.partner;

import java.util.List;
import java.util.UUID;

/**
 * Contacts or certifications of a partner were removed, in the running transaction and with its row
 * locked: nothing of these people is to stay anywhere.
 */
public record PeopleLeft(Partner partner, List<UUID> contactIds, List<UUID> certificationIds) {

  public PeopleLeft {
    contactIds = List.copyOf(contactIds);
    certificationIds = List.copyOf(certificationIds);
  }

  /** Whether anybody or anything was. */
  public boolean isAny() {
    return !contactIds.isEmpty() || !certificationIds.isEmpty();
  }
}
