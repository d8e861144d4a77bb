package org.counterpart.notification.smtp;

/** What became of a mail that was handed to the server. */
public sealed interface SmtpResult {

  /** The server has taken the mail over. */
  record Accepted() implements SmtpResult {}

  /**
   * The server said no.
   *
   * @param code 400 to 599
   * @param enhanced the enhanced status code (RFC 3463) such as `5.1.1`; nullable
   */
  record Refused(SmtpPhase phase, int code, String enhanced) implements SmtpResult {

    /** Whether it may say yes another time. */
    public boolean isTransient() {
      return code < 500;
    }
  }

  /**
   * There was no answer: no connection, a broken one, a server that fell silent, or one that does
   * not encrypt as it must.
   *
   * @param cause in one word, without any address
   */
  record Lost(SmtpPhase phase, String cause) implements SmtpResult {

    /** Whether the server may have the mail all the same. */
    public boolean isAmbiguous() {
      return phase == SmtpPhase.ACCEPTANCE;
    }
  }
}
