package org.counterpart.outbox;

/** An event could not be stored; the transaction it belongs to must roll back. */
public class OutboxException extends RuntimeException {

  OutboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
