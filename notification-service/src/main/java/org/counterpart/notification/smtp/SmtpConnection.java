package org.counterpart.notification.smtp;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.EOFException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/**
 * One connection to the mail server, opened when needed and kept for the next mail. Not
 * thread-safe: each worker has its own.
 */
public final class SmtpConnection implements AutoCloseable {
  private static final Pattern ENHANCED =
      Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
  private static final int CLOSING = 421;
  private static final int CLOSED = -1;

  private final MailConfig.Smtp config;
  private final SSLContext tls;
  private final ScheduledExecutorService watchdog;
  private PhasedTransport transport;

  /**
   * Opens nothing yet.
   *
   * @param tls whom to trust where the connection is encrypted
   * @param watchdog breaks off writes that take too long
   */
  public SmtpConnection(MailConfig.Smtp config, SSLContext tls, ScheduledExecutorService watchdog) {
    this.config = config;
    this.tls = tls;
    this.watchdog = watchdog;
  }

  /**
   * Hands one mail with one recipient to the server and waits for its verdict. A kept connection
   * that turns out to be closed before the mail was under way is replaced once.
   */
  public SmtpResult send(MimeMessage message, Address recipient) {
    boolean kept = transport != null;
    SmtpResult result = attempt(message, recipient);
    return kept && isStale(result) ? attempt(message, recipient) : result;
  }

  @Override
  public void close() {
    disconnect();
  }

  /** Closes the connection; the next mail opens another. */
  public void disconnect() {
    if (transport == null) {
      return;
    }
    try {
      transport.close();
    } catch (MessagingException _) {
      // Nothing is lost with a connection that was idle.
    } finally {
      transport = null;
    }
  }

  private SmtpResult attempt(MimeMessage message, Address recipient) {
    try {
      connect();
      transport.sendMessage(message, new Address[] {recipient});
      return new SmtpResult.Accepted();
    } catch (MessagingException e) {
      return failed(e);
    }
  }

  private void connect() throws MessagingException {
    if (transport != null) {
      return;
    }
    RememberingSocketFactory sockets = new RememberingSocketFactory();
    Session session = Session.getInstance(properties(sockets));
    transport =
        new PhasedTransport(session, sockets::last, config.replyTimeout(), config.acceptTimeout());
    transport.connect(
        config.host().orElseThrow(),
        config.port(),
        config.username().orElse(null),
        config.password().orElse(null));
  }

  private SmtpResult failed(MessagingException e) {
    SmtpPhase phase = transport.phase();
    int code = transport.getLastReturnCode();
    String reply = transport.getLastServerResponse();
    boolean answered = code >= 400 && code < 600;
    String cause = isUnencrypted(phase) ? "no-starttls" : cause(e);
    // After a plain refusal the session goes on; after anything else its state is not known.
    if (!answered || code == CLOSING || phase == SmtpPhase.SESSION) {
      disconnect();
    }
    return answered
        ? new SmtpResult.Refused(phase, code, enhanced(reply))
        : new SmtpResult.Lost(phase, cause);
  }

  /** Whether it ended with a server that does not offer the encryption that is required. */
  private boolean isUnencrypted(SmtpPhase phase) {
    return phase == SmtpPhase.SESSION && config.isStartTlsRequired() && transport.lacksStartTls();
  }

  private static boolean isStale(SmtpResult result) {
    return switch (result) {
      case SmtpResult.Lost lost -> lost.phase() == SmtpPhase.MAIL;
      case SmtpResult.Refused refused ->
          refused.phase() == SmtpPhase.MAIL && refused.code() == CLOSING;
      case SmtpResult.Accepted _ -> false;
    };
  }

  private static String enhanced(String reply) {
    Matcher matcher = ENHANCED.matcher(reply == null ? "" : reply);
    return matcher.find() ? matcher.group(1) : null;
  }

  private String cause(MessagingException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof CertificateException || root instanceof CertPathBuilderException) {
      return "certificate-not-trusted";
    }
    // Angus Mail has no exception for a connection that the server closed, but one for a login that
    // cannot be, as where the server knows no way to log in that we know.
    boolean closed =
        root instanceof MessagingException
            && (!(root instanceof AuthenticationFailedException)
                || transport.getLastReturnCode() == CLOSED);
    Class<?> type = closed ? EOFException.class : root.getClass();
    return type.getSimpleName()
        .replace("Exception", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private Properties properties(RememberingSocketFactory sockets) {
    Properties properties = new Properties();
    properties.put("mail.smtp.socketFactory", sockets);
    properties.put("mail.smtp.socketFactory.fallback", "false");
    properties.put(
        "mail.smtp.ssl.socketFactory", new TlsSocketFactory(tls.getSocketFactory(), sockets));
    properties.put("mail.smtp.executor.writetimeout", watchdog);
    properties.put("mail.smtp.connectiontimeout", millis(config.connectTimeout()));
    properties.put("mail.smtp.timeout", millis(config.replyTimeout()));
    properties.put("mail.smtp.writetimeout", millis(config.writeTimeout()));
    properties.put("mail.smtp.localhost", config.ehlo());
    properties.put("mail.smtp.quitwait", "false");
    properties.put("mail.smtp.auth", String.valueOf(config.username().isPresent()));
    properties.put("mail.smtp.ssl.enable", String.valueOf(config.implicitTls()));
    MailConfig.StartTls starttls = config.starttls();
    properties.put(
        "mail.smtp.starttls.enable", String.valueOf(starttls != MailConfig.StartTls.DISABLED));
    properties.put("mail.smtp.starttls.required", String.valueOf(config.isStartTlsRequired()));
    return properties;
  }

  private static String millis(java.time.Duration duration) {
    return String.valueOf(duration.toMillis());
  }
}
