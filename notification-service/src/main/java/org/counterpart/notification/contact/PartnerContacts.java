package org.counterpart.notification.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The people of one partner, as published on `partner-contacts`.
 *
 * @param version only grows for one partner
 * @param country ISO 3166-1 alpha-2
 */
public record PartnerContacts(
    UUID partnerId, long version, String partnerName, String country, List<Contact> contacts) {

  public PartnerContacts {
    requireNonNull(partnerId, "partnerId");
    requireNonNull(partnerName, "partnerName");
    requireNonNull(country, "country");
    contacts = List.copyOf(contacts);
  }

  /** The same without some of the contacts. */
  PartnerContacts without(Set<UUID> gone) {
    return gone.isEmpty()
        ? this
        : new PartnerContacts(
            partnerId,
            version,
            partnerName,
            country,
            contacts.stream().filter(contact -> !gone.contains(contact.id())).toList());
  }
}
