package org.counterpart.notification.mail;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.contact.PartnerContacts;
import org.counterpart.notification.match.Match;
import org.counterpart.notification.opportunity.Opportunity;

/**
 * Everything that a mail about a match is made of.
 *
 * @param poster who posted; empty where nothing is known of it
 * @param competencyNames by code, as far as they are known
 */
public record MatchLetter(
    Recipient recipient,
    AddressHash recipientHash,
    String messageId,
    Match match,
    Opportunity opportunity,
    Optional<PartnerContacts> poster,
    Map<String, String> competencyNames) {

  public MatchLetter {
    requireNonNull(recipient, "recipient");
    competencyNames = Map.copyOf(competencyNames);
  }

  /**
   * Who gets the mail.
   *
   * @param language BCP 47; nullable
   * @param partnerName of the partner that the person belongs to; nullable
   * @param country of the partner, ISO 3166-1 alpha-2; nullable
   */
  public record Recipient(
      String name, String address, String language, String partnerName, String country) {}
}
