package org.counterpart.stack.part;

/** A part of the stack could not be prepared or started; the message is meant for people. */
public final class PartFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PartFailedException(String message) {
    super(message);
  }

  public PartFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
