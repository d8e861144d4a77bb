package org.counterpart.stack.inbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One line of the list of mails.
 *
 * @param id grows with time
 * @param from the author's address, without the name
 * @param to the address it was sent to, without the name; several are separated by a comma
 * @param subject decoded; empty when there is none
 */
public record MailSummary(String id, String from, String to, String subject, Instant receivedAt) {

  static MailSummary of(String id, Envelope envelope, byte[] raw) {
    InternetHeaders headers = headers(raw);
    return new MailSummary(
        id,
        author(headers, envelope),
        String.join(", ", envelope.recipients()),
        decoded(headers.getHeader("Subject", " ")),
        envelope.receivedAt());
  }

  private static InternetHeaders headers(byte[] raw) {
    try {
      return new InternetHeaders(new ByteArrayInputStream(raw), true);
    } catch (MessagingException e) {
      return new InternetHeaders();
    }
  }

  private static String author(InternetHeaders headers, Envelope envelope) {
    String from = headers.getHeader("From", ",");
    if (from == null) {
      return envelope.sender();
    }
    try {
      return InternetAddress.parse(from, false)[0].getAddress();
    } catch (AddressException | ArrayIndexOutOfBoundsException e) {
      return envelope.sender();
    }
  }

  static String decoded(String header) {
    if (header == null) {
      return "";
    }
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(header));
    } catch (UnsupportedEncodingException e) {
      return header;
    }
  }

  /** A whole address has to be equal to one of the recipients, a part of one has to be in one. */
  boolean isTo(String addressOrPart) {
    String wanted = addressOrPart.toLowerCase(Locale.ROOT);
    boolean whole = wanted.matches(".+@.+\\..+");
    return recipients().stream()
        .map(address -> address.toLowerCase(Locale.ROOT))
        .anyMatch(address -> whole ? address.equals(wanted) : address.contains(wanted));
  }

  @JsonIgnore
  List<String> recipients() {
    return List.of(to.split(", "));
  }
}
