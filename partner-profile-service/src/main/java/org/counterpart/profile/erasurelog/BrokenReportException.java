package org.counterpart.profile.erasurelog;

/** A record that is no report and never will be, however often it is read. */
final class BrokenReportException extends RuntimeException {
  BrokenReportException(String message, Throwable cause) {
    super(message, cause);
  }
}
