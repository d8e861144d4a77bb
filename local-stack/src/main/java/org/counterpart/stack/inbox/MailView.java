package org.counterpart.stack.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * A mail taken apart for reading. What cannot be parsed is shown as what it is, never an error.
 *
 * @param html the HTML part as it came, empty when there is none
 * @param text the plain text part, empty when there is none
 * @param headers in the order of the message, decoded
 * @param attachments names of further parts
 */
record MailView(String html, String text, List<Line> headers, List<String> attachments) {
  private static final Session SESSION = Session.getInstance(new Properties());

  /** One header. */
  record Line(String name, String value) {}

  static MailView of(byte[] raw) {
    var reader = new Reader();
    List<Line> headers = new ArrayList<>();
    try {
      var message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
      for (Header header : Collections.list(message.getAllHeaders())) {
        headers.add(new Line(header.getName(), MailSummary.decoded(header.getValue())));
      }
      reader.read(message);
    } catch (MessagingException | IOException e) {
      reader.text.append("This mail cannot be parsed: ").append(e.getMessage());
    }
    return new MailView(
        reader.html.toString(), reader.text.toString(), headers, reader.attachments);
  }

  boolean hasHtml() {
    return !html.isBlank();
  }

  private static final class Reader {
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();

    private void read(Part part) throws MessagingException, IOException {
      if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
        attachments.add(nameOf(part));
      } else if (part.isMimeType("text/html")) {
        html.append(content(part));
      } else if (part.isMimeType("text/plain")) {
        text.append(content(part));
      } else if (part.getContent() instanceof Multipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          BodyPart inner = parts.getBodyPart(i);
          read(inner);
        }
      } else {
        attachments.add(nameOf(part));
      }
    }

    private static String content(Part part) throws MessagingException, IOException {
      return part.getContent() instanceof String string
          ? string
          : "(in an encoding that is not known here)";
    }

    private static String nameOf(Part part) throws MessagingException {
      return part.getFileName() == null ? part.getContentType() : part.getFileName();
    }
  }
}
