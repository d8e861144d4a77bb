package org.counterpart.notification.inbound;

/**
 * A record that does not follow its contract and never will: it goes to the dead letters, and its
 * neighbours flow on. The message never quotes the record, which may hold personal data.
 */
public class BrokenRecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BrokenRecordException(String message) {
    super(message);
  }
}
