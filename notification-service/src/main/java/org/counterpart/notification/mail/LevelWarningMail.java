package org.counterpart.notification.mail;

import java.util.List;

/**
 * What a mail about levels that will lapse says, in words that only need to be set.
 *
 * @param preheader what a mailbox shows beside the subject
 * @param standIn why it comes to a stand-in; null for somebody whom it concerns
 * @param day on which it happens
 * @param left such as "in 30 days"
 */
public record LevelWarningMail(
    String subject,
    String preheader,
    String greetingName,
    String standIn,
    String partner,
    String day,
    String left,
    List<Lapse> lapses,
    String unsubscribeUrl) {

  /**
   * A level that will lapse.
   *
   * @param change such as "gold becomes silver"
   * @param remedy what would save it; one sentence
   * @param expiring what runs out, such as "AZ-500 of two people"
   */
  public record Lapse(String competency, String change, String remedy, List<String> expiring) {}
}
