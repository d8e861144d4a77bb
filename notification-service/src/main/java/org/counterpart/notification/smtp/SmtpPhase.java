package org.counterpart.notification.smtp;

/** How far a mail had come when its fate was decided. */
public enum SmtpPhase {
  /** Connecting, greeting, encryption and login: nothing in it is about the mail. */
  SESSION,
  /** The envelope's sender was named. */
  MAIL,
  /** The recipient was named. */
  RCPT,
  /** The content was announced or on its way: a server that breaks off here has no mail. */
  DATA,
  /** Everything was sent: a server that breaks off here may have the mail or not (RFC 1047). */
  ACCEPTANCE
}
