package org.counterpart.notification.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Angus Mail's transport, which remembers how far it came and waits longer for the answer that
 * counts. Its own timeout is one for all replies.
 */
final class PhasedTransport extends SMTPTransport {
  private final Supplier<Socket> socket;
  private final Duration replyTimeout;
  private final Duration acceptTimeout;
  private SmtpPhase phase = SmtpPhase.SESSION;
  private boolean lacksStartTls;

  PhasedTransport(
      Session session, Supplier<Socket> socket, Duration replyTimeout, Duration acceptTimeout) {
    super(session, new URLName("smtp", null, -1, null, null, null));
    this.socket = socket;
    this.replyTimeout = replyTimeout;
    this.acceptTimeout = acceptTimeout;
  }

  SmtpPhase phase() {
    return phase;
  }

  /** Whether the server answered a connection in the clear, and did not offer to encrypt it. */
  boolean lacksStartTls() {
    return lacksStartTls;
  }

  /** Comes again once the connection is encrypted, when no server offers to encrypt it. */
  @Override
  protected boolean ehlo(String domain) throws MessagingException {
    boolean taken = super.ehlo(domain);
    lacksStartTls = taken && !isSSL() && !supportsExtension("STARTTLS");
    return taken;
  }

  @Override
  protected void mailFrom() throws MessagingException {
    phase = SmtpPhase.MAIL;
    super.mailFrom();
  }

  @Override
  protected void rcptTo() throws MessagingException {
    phase = SmtpPhase.RCPT;
    super.rcptTo();
  }

  @Override
  protected OutputStream data() throws MessagingException {
    phase = SmtpPhase.DATA;
    return super.data();
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    phase = SmtpPhase.ACCEPTANCE;
    waitFor(acceptTimeout);
    super.finishData();
    waitFor(replyTimeout);
  }

  private void waitFor(Duration timeout) throws SocketException {
    socket.get().setSoTimeout(Math.toIntExact(timeout.toMillis()));
  }
}
