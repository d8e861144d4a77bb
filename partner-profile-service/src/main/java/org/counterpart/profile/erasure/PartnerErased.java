package org.counterpart.profile.erasure;

import java.util.List;
import java.util.UUID;

/**
 * A partner is being erased, in the running transaction and with its row locked. What hangs on its
 * row by a foreign key that cascades goes with it; whoever keeps something of it elsewhere deletes
 * that and counts it. Others' past work names it no more.
 *
 * @param externalId null where it has none
 * @param named the partners whose past work named it
 */
public record PartnerErased(UUID partnerId, String externalId, List<UUID> named, Removed removed) {

  public PartnerErased {
    named = List.copyOf(named);
  }
}
