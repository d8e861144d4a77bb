package org.counterpart.systemtests.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as its reader's program takes it apart, with every encoding undone.
 *
 * @param text the plain part, empty when there is none
 * @param html the HTML part, empty when there is none
 * @param headers by name in any case; of several of one name, the first
 */
public record Mail(
    String subject,
    List<String> recipients,
    String text,
    String html,
    Map<String, String> headers) {

  private static final Pattern LINK = Pattern.compile("<(https?://[^>]+)>");

  static Mail parse(byte[] raw) {
    try {
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      message
          .getAllHeaders()
          .asIterator()
          .forEachRemaining(header -> headers.putIfAbsent(header.getName(), header.getValue()));
      return new Mail(
          message.getSubject(),
          List.of(message.getAllRecipients()).stream().map(Object::toString).toList(),
          part(message, "text/plain"),
          part(message, "text/html"),
          headers);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that a reader can see, and everything that it could dig out. */
  public String everything() {
    return String.join("\n", headers.values()) + "\n" + subject + "\n" + text + "\n" + html;
  }

  /** Where one click takes the reader off the list (RFC 8058). */
  public URI unsubscribeLink() {
    Matcher link = LINK.matcher(headers.getOrDefault("List-Unsubscribe", ""));
    if (!link.find()) {
      throw new AssertionError("no link in List-Unsubscribe: " + headers);
    }
    return URI.create(link.group(1));
  }

  private static String part(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = part(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
