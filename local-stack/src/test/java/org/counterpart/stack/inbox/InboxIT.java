package org.counterpart.stack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.counterpart.stack.part.Ports;
import org.counterpart.stack.part.RunningPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxIT {
  @TempDir Path directory;
  private Inbox inbox;
  private RunningPart running;

  @BeforeEach
  void start() {
    inbox = new Inbox(directory.resolve("mails"), Ports.free(), Ports.free());
    restart();
  }

  @AfterEach
  void end() {
    running.close();
  }

  @Test
  void shouldStillHaveAMailAfterItWasKilled() throws Exception {
    send("ada@fabrikam.example");

    running.kill();
    running.onExit().join();
    restart();

    JsonNode mails = MailStore.JSON.readTree(get("/api/messages").body());
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).path("to").asText()).isEqualTo("ada@fabrikam.example");
    HttpResponse<String> raw = get("/api/messages/" + mails.get(0).path("id").asText() + "/raw");
    assertThat(raw.headers().firstValue("Content-Type")).hasValue("message/rfc822");
    assertThat(raw.body()).contains("Subject: Work for you").contains("\r\nHello");
  }

  @Test
  void shouldFilterByRecipient() throws Exception {
    send("ada@fabrikam.example");
    send("bob@contoso.example");

    JsonNode all = MailStore.JSON.readTree(get("/api/messages").body());
    JsonNode bobs = MailStore.JSON.readTree(get("/api/messages?to=bob%40contoso.example").body());

    assertThat(all).hasSize(2);
    assertThat(all.get(0).path("to").asText()).isEqualTo("bob@contoso.example");
    assertThat(all.get(0).path("receivedAt").asText()).endsWith("Z");
    assertThat(bobs).hasSize(1);
  }

  @Test
  void shouldServeThePageAndRefuseEverythingElse() throws Exception {
    assertThat(get("/").body()).contains("<h1><a href=\"/\">Inbox</a></h1>");
    assertThat(get("/inbox.css").statusCode()).isEqualTo(200);
    assertThat(get("/api/messages/7/raw").statusCode()).isEqualTo(404);
    assertThat(get("/messages/7/html").statusCode()).isEqualTo(404);
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
  }

  private void restart() {
    running = RunningPart.start(inbox.part(directory.resolve("inbox.log")));
    running.awaitReady(Duration.ofSeconds(60));
  }

  private void send(String to) throws Exception {
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", Integer.toString(inbox.smtpPort()));
    var message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("match@counterpart.example");
    message.setRecipient(RecipientType.TO, new InternetAddress(to));
    message.setSubject("Work for you");
    message.setText("Hello");
    Transport.send(message);
  }

  private HttpResponse<String> get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(inbox.url() + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
