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
    Map<String, String> competencyNames)
    implements Letter {

  public MatchLetter {
    requireNonNull(recipient, "recipient");
    competencyNames = Map.copyOf(competencyNames);
  }
}
