package org.counterpart.opportunity.taxonomy;

/** A record that can never be understood, however often it is read. */
class PoisonRecordException extends RuntimeException {
  PoisonRecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
