package org.counterpart.opportunity.erasure;

/** A record that is no erasure and never will be, however often it is read. */
class BrokenErasureException extends RuntimeException {
  BrokenErasureException(String message, Throwable cause) {
    super(message, cause);
  }
}
