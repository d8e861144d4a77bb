package org.counterpart.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.counterpart.notification.confirmation.ConfirmationLinks;
import org.counterpart.notification.smtp.MessageIds;
import org.counterpart.notification.smtp.Sender;
import org.counterpart.notification.suppression.UnsubscribeLinks;

/** Makes the message that is sent. */
@ApplicationScoped
public class Messages {
  private final UnsubscribeLinks unsubscribe;
  private final ConfirmationLinks confirmation;
  private final Sender sender;
  private final MessageIds messageIds;

  @Inject
  Messages(
      UnsubscribeLinks unsubscribe,
      ConfirmationLinks confirmation,
      Sender sender,
      MessageIds messageIds) {
    this.unsubscribe = unsubscribe;
    this.confirmation = confirmation;
    this.sender = sender;
    this.messageIds = messageIds;
  }

  /**
   * The message, ready to be sent.
   *
   * @throws MessagingException where the recipient's address is none that mail can be sent to
   */
  public MimeMessage compose(Letter letter) throws MessagingException {
    return switch (letter) {
      case MatchLetter match -> match(match);
      case LevelWarningLetter warning -> levelWarning(warning);
      case ProfileReminderLetter reminder -> profileReminder(reminder);
      case MembershipLetter membership -> membership(membership);
    };
  }

  private MimeMessage match(MatchLetter letter) throws MessagingException {
    URI link = unsubscribe.link(letter.recipientHash());
    MatchMail mail = MatchMailWriter.write(letter, link);
    return envelope(letter.messageId(), letter.recipient(), link)
        .subject(mail.subject())
        .header("References", messageIds.ofOpportunity(letter.opportunity().id()))
        .header("List-Id", "\"Counterpart matches\" <matches." + sender.domain() + ">")
        .content(MatchTemplates.matchText(mail).render(), MatchTemplates.matchHtml(mail).render());
  }

  private MimeMessage levelWarning(LevelWarningLetter letter) throws MessagingException {
    URI link = unsubscribe.link(letter.recipientHash());
    LevelWarningMail mail =
        LevelWarningMailWriter.write(letter, link, LocalDate.now(ZoneOffset.UTC));
    return envelope(letter.messageId(), letter.recipient(), link)
        .subject(mail.subject())
        .header("List-Id", "\"Counterpart levels\" <levels." + sender.domain() + ">")
        .content(
            LevelWarningTemplates.levelWarningText(mail).render(),
            LevelWarningTemplates.levelWarningHtml(mail).render());
  }

  private MimeMessage profileReminder(ProfileReminderLetter letter) throws MessagingException {
    URI link = unsubscribe.link(letter.recipientHash());
    ProfileReminderMail mail =
        ProfileReminderMailWriter.write(letter, confirmation.link(letter.reminder().id()), link);
    return envelope(letter.messageId(), letter.recipient(), link)
        .subject(mail.subject())
        .header("List-Id", "\"Counterpart profiles\" <profiles." + sender.domain() + ">")
        .content(
            ProfileReminderTemplates.profileReminderText(mail).render(),
            ProfileReminderTemplates.profileReminderHtml(mail).render());
  }

  private MimeMessage membership(MembershipLetter letter) throws MessagingException {
    URI link = unsubscribe.link(letter.recipientHash());
    MembershipMail mail = MembershipMailWriter.write(letter, link);
    return envelope(letter.messageId(), letter.recipient(), link)
        .subject(mail.subject())
        .header("List-Id", "\"Counterpart memberships\" <memberships." + sender.domain() + ">")
        .content(
            MembershipTemplates.membershipText(mail).render(),
            MembershipTemplates.membershipHtml(mail).render());
  }

  /** What all messages have. */
  private Envelope envelope(String messageId, Recipient recipient, URI unsubscribeLink)
      throws MessagingException {
    return new Envelope(messageId)
        .from(sender.from())
        .to(Words.line(recipient.name()), recipient.address())
        .date(Instant.now())
        .header("List-Unsubscribe", "<" + unsubscribeLink + ">")
        .header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        .header("Auto-Submitted", "auto-generated")
        .header("X-Auto-Response-Suppress", "All");
  }
}
