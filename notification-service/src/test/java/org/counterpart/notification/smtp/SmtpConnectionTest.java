package org.counterpart.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpConnectionTest {
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final ScriptedSmtpServer server = new ScriptedSmtpServer(taken::add);
  private final ScheduledExecutorService watchdog = Executors.newScheduledThreadPool(1);
  private final SmtpConnection connection = SmtpSettings.plain(server.port()).connection(watchdog);

  @AfterEach
  void close() {
    connection.close();
    watchdog.shutdownNow();
    server.close();
  }

  @Test
  void shouldKeepTheConnectionForTheNextMail() {
    assertThat(send("ok+1")).isEqualTo(new SmtpResult.Accepted());
    assertThat(send("busy+2")).isInstanceOf(SmtpResult.Refused.class);
    assertThat(send("ok+3")).isEqualTo(new SmtpResult.Accepted());

    assertThat(server.connections).hasSize(1);
    assertThat(taken).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "busy, RCPT, 450, 4.2.1",
    "closing, RCPT, 421, 4.3.2",
    "unknown, RCPT, 550, 5.1.1",
    "policy, RCPT, 550, 5.7.1",
    "content, ACCEPTANCE, 554, 5.6.0"
  })
  void shouldTellWhenAndHowTheServerRefused(
      String act, SmtpPhase phase, int code, String enhanced) {
    assertThat(send(act + "+1")).isEqualTo(new SmtpResult.Refused(phase, code, enhanced));
    assertThat(send("ok+2")).isEqualTo(new SmtpResult.Accepted());
  }

  @Test
  void shouldCallItAmbiguousWhereTheAnswerToTheWholeMailIsMissing() {
    SmtpResult dropped = send("dropdot+1");
    SmtpResult silent = send("silent+2");

    assertThat(dropped)
        .isInstanceOfSatisfying(SmtpResult.Lost.class, l -> assertThat(l.isAmbiguous()).isTrue());
    assertThat(silent).isEqualTo(new SmtpResult.Lost(SmtpPhase.ACCEPTANCE, "socket-timeout"));
    assertThat(send("ok+3")).isEqualTo(new SmtpResult.Accepted());
  }

  @Test
  void shouldLoseAMailWhoseConnectionBreaksWithinTheData() {
    assertThat(send("dropdata+1")).isInstanceOf(SmtpResult.Lost.class);
    assertThat(taken).isEmpty();
    assertThat(send("dropdata+1")).isEqualTo(new SmtpResult.Accepted());
  }

  @Test
  void shouldWaitLongerForTheAnswerToTheWholeMail() {
    assertThat(send("slow+1")).isEqualTo(new SmtpResult.Accepted());
    assertThat(taken).hasSize(1);
  }

  @Test
  void shouldReplaceAConnectionThatWasClosedWhileItWasKept() {
    assertThat(send("ok+1")).isEqualTo(new SmtpResult.Accepted());
    // The server says 421 and closes; the client only notices with the next mail.
    assertThat(send("closing+2")).isInstanceOf(SmtpResult.Refused.class);

    assertThat(send("ok+3")).isEqualTo(new SmtpResult.Accepted());
    assertThat(server.connections).hasSize(2);
  }

  @Test
  void shouldNotWaitForEverForAServerThatSaysNothing() throws Exception {
    try (ServerSocket silent = new ServerSocket(0);
        SmtpConnection toSilent = SmtpSettings.plain(silent.getLocalPort()).connection(watchdog)) {
      SmtpResult result = toSilent.send(message("ok+1"), new InternetAddress("ok+1@x.example"));

      assertThat(result).isEqualTo(new SmtpResult.Lost(SmtpPhase.SESSION, "socket-timeout"));
    }
  }

  @Test
  void shouldSayThatNobodyIsThere() throws Exception {
    int port = freePort();
    try (SmtpConnection toNobody = SmtpSettings.plain(port).connection(watchdog)) {
      SmtpResult result = toNobody.send(message("ok+1"), new InternetAddress("ok+1@x.example"));

      assertThat(result).isEqualTo(new SmtpResult.Lost(SmtpPhase.SESSION, "connect"));
    }
  }

  private SmtpResult send(String local) {
    try {
      return connection.send(message(local), new InternetAddress(local + "@x.example"));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MimeMessage message(String local) throws MessagingException {
    MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
    message.setFrom(new InternetAddress("matches@counterpart.example"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(local + "@x.example"));
    message.setSubject("Hello");
    message.setText("World");
    message.saveChanges();
    return message;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
