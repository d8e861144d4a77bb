package org.counterpart.benchmarks.realinput;

/** The run cannot go on; the message says why. */
final class RunFailedException extends RuntimeException {

  RunFailedException(String message) {
    super(message);
  }

  RunFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
