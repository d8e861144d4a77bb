package org.counterpart.notification.mail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.notice.ProfileReminder;

/**
 * Everything that a mail is made of that asks whether a profile is still right.
 *
 * @param contacts names of all contacts of the partner
 * @param competencyNames by code, as far as they are known
 */
public record ProfileReminderLetter(
    Recipient recipient,
    AddressHash recipientHash,
    String messageId,
    ProfileReminder reminder,
    List<String> contacts,
    Map<String, String> competencyNames)
    implements Letter {

  public ProfileReminderLetter {
    requireNonNull(recipient, "recipient");
    requireNonNull(reminder, "reminder");
    contacts = List.copyOf(contacts);
    competencyNames = Map.copyOf(competencyNames);
  }
}
