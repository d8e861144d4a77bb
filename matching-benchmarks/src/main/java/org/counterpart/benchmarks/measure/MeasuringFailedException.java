package org.counterpart.benchmarks.measure;

/** Something cannot be measured, or must not be because its answers are wrong. */
final class MeasuringFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  MeasuringFailedException(String message) {
    super(message);
  }

  MeasuringFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
