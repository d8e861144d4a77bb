package org.counterpart.benchmarks.running;

/** The run cannot go on; the message says why. */
public final class RunFailedException extends RuntimeException {

  public RunFailedException(String message) {
    super(message);
  }

  public RunFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
