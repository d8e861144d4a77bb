package org.counterpart.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * Builds a message to one person. A line break in a header's value would begin a header of the
 * writer's choosing, so none gets in here, whatever was cleaned before.
 */
final class Envelope {
  private final FixedIdMessage message;

  Envelope(String messageId) throws MessagingException {
    this.message = new FixedIdMessage(clean(messageId));
  }

  Envelope from(InternetAddress sender) throws MessagingException {
    message.setFrom(sender);
    return this;
  }

  /** The only recipient; the name is quoted or encoded as it needs to be. */
  Envelope to(String name, String address) throws MessagingException {
    try {
      InternetAddress recipient = new InternetAddress(ascii(clean(address)), true);
      recipient.setPersonal(clean(name), UTF_8.name());
      message.setRecipient(Message.RecipientType.TO, recipient);
      return this;
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java knows UTF-8", e);
    }
  }

  Envelope subject(String subject) throws MessagingException {
    message.setSubject(clean(subject), UTF_8.name());
    return this;
  }

  Envelope date(Instant date) throws MessagingException {
    message.setSentDate(Date.from(date));
    return this;
  }

  Envelope header(String name, String value) throws MessagingException {
    message.setHeader(clean(name), clean(value));
    return this;
  }

  /** Both forms of the same content, the plainest first (RFC 2046 §5.1.4), and the end of it. */
  MimeMessage content(String text, String html) throws MessagingException {
    MimeMultipart alternatives = new MimeMultipart("alternative");
    alternatives.addBodyPart(part(text, "plain"));
    alternatives.addBodyPart(part(html, "html"));
    message.setContent(alternatives);
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF_8.name(), subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    part.setHeader("Content-Language", Reader.TEXT.toLanguageTag());
    return part;
  }

  private static String clean(String value) throws MessagingException {
    if (value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) {
      throw new MessagingException("A header's value has a line break");
    }
    return value;
  }

  /** With the domain as the domain name system knows it; the part before the @ stays as it is. */
  private static String ascii(String address) throws MessagingException {
    int at = address.lastIndexOf('@');
    try {
      return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    } catch (IllegalArgumentException _) {
      throw new MessagingException("The address has no valid domain");
    }
  }

  /** The library would make up an id of its own whenever the message is changed. */
  private static final class FixedIdMessage extends MimeMessage {
    // Making one searches the class path, which takes longer than all the rest of a message.
    private static final Session SESSION = Session.getInstance(new Properties());
    private final String id;

    FixedIdMessage(String id) {
      super(SESSION);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
