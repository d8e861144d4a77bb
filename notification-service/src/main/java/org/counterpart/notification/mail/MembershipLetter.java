package org.counterpart.notification.mail;

import static java.util.Objects.requireNonNull;

import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.notice.MembershipChange;

/** Everything that a mail about a membership in an ecosystem is made of. */
public record MembershipLetter(
    Recipient recipient, AddressHash recipientHash, String messageId, MembershipChange change)
    implements Letter {

  public MembershipLetter {
    requireNonNull(recipient, "recipient");
    requireNonNull(change, "change");
  }
}
