package org.counterpart.notification.smtp;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;

/** How to reach a server in a test, which has less patience than production. */
record SmtpSettings(
    String name,
    int port,
    MailConfig.StartTls starttls,
    boolean implicitTls,
    Optional<String> password)
    implements MailConfig.Smtp {

  /** As the service is when it is told nothing. */
  static SmtpSettings plain(int port) {
    return new SmtpSettings(
        "localhost", port, MailConfig.StartTls.OPTIONAL, false, Optional.empty());
  }

  SmtpSettings startTls(MailConfig.StartTls starttls) {
    return new SmtpSettings(name, port, starttls, implicitTls, password);
  }

  SmtpSettings withImplicitTls() {
    return new SmtpSettings(name, port, starttls, true, password);
  }

  SmtpSettings login(String password) {
    return new SmtpSettings(name, port, starttls, implicitTls, Optional.of(password));
  }

  /** The same server by another of its names. */
  SmtpSettings calledBy(String name) {
    return new SmtpSettings(name, port, starttls, implicitTls, password);
  }

  /** A connection that trusts whom Java trusts. */
  SmtpConnection connection(ScheduledExecutorService watchdog) {
    try {
      return new SmtpConnection(this, SSLContext.getDefault(), watchdog);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<String> host() {
    return Optional.of(name);
  }

  @Override
  public Optional<String> username() {
    return password.map(_ -> GuardedSmtpServer.USER);
  }

  @Override
  public String ehlo() {
    return "localhost";
  }

  @Override
  public Duration connectTimeout() {
    return Duration.ofSeconds(2);
  }

  @Override
  public Duration replyTimeout() {
    return Duration.ofSeconds(1);
  }

  @Override
  public Duration acceptTimeout() {
    return Duration.ofSeconds(4);
  }

  @Override
  public Duration writeTimeout() {
    return Duration.ofSeconds(2);
  }
}
