package org.counterpart.notification.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
}
