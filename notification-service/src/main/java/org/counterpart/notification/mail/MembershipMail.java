package org.counterpart.notification.mail;

/**
 * What a mail about a membership says, in words that only need to be set.
 *
 * @param preheader what a mailbox shows beside the subject
 * @param standIn why it comes to a stand-in; null for somebody whom it concerns
 * @param news what has happened, one sentence that begins with a small letter
 * @param meaning what follows from it
 * @param next what the partner can do
 */
public record MembershipMail(
    String subject,
    String preheader,
    String greetingName,
    String standIn,
    String partner,
    String ecosystem,
    String news,
    String meaning,
    String next,
    String unsubscribeUrl) {}
