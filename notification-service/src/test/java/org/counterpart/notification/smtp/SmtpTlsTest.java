package org.counterpart.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import org.counterpart.notification.smtp.MailConfig.StartTls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpTlsTest {
  private static final String ADA = "ada@x.example";
  private static final SmtpResult ACCEPTED = new SmtpResult.Accepted();

  @TempDir static Path directory;
  private static SelfSigned localhost;
  private static ScheduledExecutorService watchdog;
  private final List<String> taken = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void makeKeys() {
    localhost = SelfSigned.of("localhost", directory);
    watchdog = Executors.newScheduledThreadPool(1);
  }

  @AfterAll
  static void stop() {
    watchdog.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource(names = {"OPTIONAL", "REQUIRED"})
  void shouldLogInOverStartTlsAndKeepTheConnection(StartTls starttls) {
    try (var server = startTls();
        var connection =
            trusting(
                SmtpSettings.plain(server.port())
                    .startTls(starttls)
                    .login(GuardedSmtpServer.PASSWORD))) {
      assertThat(send(connection)).isEqualTo(ACCEPTED);
      assertThat(send(connection)).isEqualTo(ACCEPTED);
    }
    assertThat(taken).containsExactly(ADA, ADA);
  }

  @Test
  void shouldLogInWhereEverythingIsEncrypted() {
    try (var server = GuardedSmtpServer.withImplicitTls(localhost.server(), taken::add);
        var connection =
            trusting(
                SmtpSettings.plain(server.port())
                    .withImplicitTls()
                    .login(GuardedSmtpServer.PASSWORD))) {
      assertThat(send(connection)).isEqualTo(ACCEPTED);
      assertThat(send(connection)).isEqualTo(ACCEPTED);
    }
    assertThat(taken).containsExactly(ADA, ADA);
  }

  @Test
  void shouldBlameTheSessionForAWrongPassword() {
    try (var server = startTls();
        var connection = trusting(SmtpSettings.plain(server.port()).login("wrong"))) {
      assertThat(send(connection))
          .isInstanceOfSatisfying(
              SmtpResult.Refused.class,
              refused -> {
                assertThat(refused.phase()).isEqualTo(SmtpPhase.SESSION);
                assertThat(refused.code()).isEqualTo(535);
              });
    }
    assertThat(taken).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"OPTIONAL", "REQUIRED"})
  void shouldSendNothingToAServerThatItDoesNotTrust(StartTls starttls) {
    try (var server = startTls();
        var connection =
            SmtpSettings.plain(server.port()).startTls(starttls).connection(watchdog)) {
      assertThat(send(connection))
          .isEqualTo(new SmtpResult.Lost(SmtpPhase.SESSION, "certificate-not-trusted"));
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void shouldSendNothingToAServerWithTheCertificateOfAnother() {
    try (var server = startTls();
        var connection =
            trusting(
                SmtpSettings.plain(server.port())
                    .calledBy("127.0.0.1")
                    .login(GuardedSmtpServer.PASSWORD))) {
      assertThat(send(connection))
          .isEqualTo(new SmtpResult.Lost(SmtpPhase.SESSION, "certificate-not-trusted"));
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void shouldNotTellItsPasswordInTheClearUnlessToldTo() {
    List<String> passwords = new CopyOnWriteArrayList<>();
    try (var server = GuardedSmtpServer.inTheClear(passwords::add, taken::add)) {
      SmtpSettings optional = SmtpSettings.plain(server.port()).login(GuardedSmtpServer.PASSWORD);
      try (var connection = trusting(optional)) {
        assertThat(send(connection))
            .isEqualTo(new SmtpResult.Lost(SmtpPhase.SESSION, "no-starttls"));
      }
      assertThat(passwords).isEmpty();
      try (var connection = trusting(optional.startTls(StartTls.DISABLED))) {
        assertThat(send(connection)).isEqualTo(ACCEPTED);
      }
    }
    assertThat(taken).containsExactly("in the clear");
  }

  @ParameterizedTest
  @EnumSource(BreakingSmtpServer.Act.class)
  void shouldNotBlameAMissingStartTlsWhereItIsOffered(BreakingSmtpServer.Act act) {
    try (var server = new BreakingSmtpServer(localhost.server(), act);
        var connection =
            trusting(SmtpSettings.plain(server.port()).login(GuardedSmtpServer.PASSWORD))) {
      assertThat(send(connection))
          .isInstanceOfSatisfying(
              SmtpResult.Lost.class,
              lost -> {
                assertThat(lost.phase()).isEqualTo(SmtpPhase.SESSION);
                assertThat(lost.cause()).isIn(act.causes());
              });
    }
  }

  private GuardedSmtpServer startTls() {
    return GuardedSmtpServer.withStartTls(
        localhost.server(), GuardedSmtpServer.PASSWORD::equals, taken::add);
  }

  private static SmtpConnection trusting(MailConfig.Smtp config) {
    SSLContext trust = localhost.client();
    return new SmtpConnection(config, trust, watchdog);
  }

  private static SmtpResult send(SmtpConnection connection) {
    try {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
      message.setFrom(new InternetAddress("matches@counterpart.example"));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(ADA));
      message.setText("World");
      message.saveChanges();
      return connection.send(message, new InternetAddress(ADA));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
