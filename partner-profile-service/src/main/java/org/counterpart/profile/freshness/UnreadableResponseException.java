package org.counterpart.profile.freshness;

/** A record that will make no more sense the next time. */
class UnreadableResponseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableResponseException(String message) {
    super(message);
  }
}
