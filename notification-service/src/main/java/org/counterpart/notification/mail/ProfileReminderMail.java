package org.counterpart.notification.mail;

import java.util.List;

/**
 * What a mail says that asks whether a profile is still right, in words that only need to be set.
 *
 * @param preheader what a mailbox shows beside the subject
 * @param standIn why it comes to a stand-in; null for somebody whom it concerns
 * @param since the day on which the profile was right
 * @param facts what the profile says
 * @param suggestions what is worth a look; whole sentences
 * @param confirmUrl where one click says that it is right
 * @param again whether it is the last time that is asked
 */
public record ProfileReminderMail(
    String subject,
    String preheader,
    String greetingName,
    String standIn,
    String partner,
    String since,
    List<Fact> facts,
    List<String> suggestions,
    String confirmUrl,
    boolean again,
    String unsubscribeUrl) {

  /** One thing that the profile says. */
  public record Fact(String label, String value) {}
}
