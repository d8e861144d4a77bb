package org.counterpart.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import org.counterpart.notification.smtp.MessageIds;
import org.counterpart.notification.smtp.Sender;
import org.counterpart.notification.suppression.UnsubscribeLinks;

/** Makes the message that is sent about a match. */
@ApplicationScoped
public class MatchMessages {
  private final UnsubscribeLinks unsubscribe;
  private final Sender sender;
  private final MessageIds messageIds;

  @Inject
  MatchMessages(UnsubscribeLinks unsubscribe, Sender sender, MessageIds messageIds) {
    this.unsubscribe = unsubscribe;
    this.sender = sender;
    this.messageIds = messageIds;
  }

  /**
   * The message, ready to be sent.
   *
   * @throws MessagingException where the recipient's address is none that mail can be sent to
   */
  public MimeMessage compose(MatchLetter letter) throws MessagingException {
    URI link = unsubscribe.link(letter.recipientHash());
    MatchMail mail = MatchMailWriter.write(letter, link);
    return new Envelope(letter.messageId())
        .from(sender.from())
        .to(mail.greetingName(), letter.recipient().address())
        .subject(mail.subject())
        .date(Instant.now())
        .header("References", messageIds.ofOpportunity(letter.opportunity().id()))
        .header("List-Id", "\"Counterpart matches\" <matches." + sender.domain() + ">")
        .header("List-Unsubscribe", "<" + link + ">")
        .header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        .header("Auto-Submitted", "auto-generated")
        .header("X-Auto-Response-Suppress", "All")
        .content(MatchTemplates.matchText(mail).render(), MatchTemplates.matchHtml(mail).render());
  }
}
