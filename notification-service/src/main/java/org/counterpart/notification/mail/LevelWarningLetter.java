package org.counterpart.notification.mail;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.notice.LevelChanges;

/**
 * Everything that a mail about levels that will lapse is made of.
 *
 * @param competencyNames by code, as far as they are known
 */
public record LevelWarningLetter(
    Recipient recipient,
    AddressHash recipientHash,
    String messageId,
    LevelChanges warning,
    Map<String, String> competencyNames)
    implements Letter {

  public LevelWarningLetter {
    requireNonNull(recipient, "recipient");
    competencyNames = Map.copyOf(competencyNames);
  }
}
