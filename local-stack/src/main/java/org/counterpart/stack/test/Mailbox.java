package org.counterpart.stack.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.counterpart.stack.part.Parts.MailSink;

/** The mails that really arrived at the local server, whichever kind it is. */
public final class Mailbox {
  private static final ObjectMapper JSON = new ObjectMapper();
  // Not HTTP/2: maildev hangs up on a request that offers it.
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Mailbox() {}

  /** The mails to this address (case does not matter), newest first. */
  public static List<MimeMessage> messagesTo(String address) {
    List<MimeMessage> messages = new ArrayList<>();
    for (byte[] raw : rawMessagesTo(address)) {
      messages.add(parse(raw));
    }
    return messages;
  }

  /** The same as they came over SMTP, byte by byte. */
  public static List<byte[]> rawMessagesTo(String address) {
    MailSink sink = SharedStack.mail();
    return switch (sink.kind()) {
      case INBOX -> inInbox(sink.web(), address);
      case MAILDEV -> inMaildev(sink.web(), address);
    };
  }

  /** The first recipient of every mail, newest first. */
  public static List<String> recipients() {
    MailSink sink = SharedStack.mail();
    return switch (sink.kind()) {
      case INBOX ->
          stream(json(sink.web() + "/api/messages")).map(mail -> mail.path("to").asText()).toList();
      case MAILDEV ->
          stream(json(sink.web() + "/email"))
              .map(mail -> mail.at("/envelope/to/0/address").asText())
              .toList()
              .reversed();
    };
  }

  private static List<byte[]> inInbox(String web, String address) {
    return stream(json(web + "/api/messages"))
        .filter(mail -> mail.path("to").asText().equalsIgnoreCase(address))
        .map(mail -> get(web + "/api/messages/" + mail.path("id").asText() + "/raw"))
        .toList();
  }

  private static List<byte[]> inMaildev(String web, String address) {
    return stream(json(web + "/email"))
        .filter(mail -> isTo(mail, address))
        .map(mail -> get(web + "/email/" + mail.path("id").asText() + "/download"))
        .toList()
        .reversed();
  }

  private static boolean isTo(JsonNode mail, String address) {
    return stream(mail.path("envelope").path("to"))
        .anyMatch(to -> to.path("address").asText().equalsIgnoreCase(address));
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static MimeMessage parse(byte[] raw) {
    try {
      return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String url) {
    try {
      return JSON.readTree(get(url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] get(String url) {
    try {
      return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
