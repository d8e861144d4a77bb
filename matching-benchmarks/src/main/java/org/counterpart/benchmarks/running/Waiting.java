package org.counterpart.benchmarks.running;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions, but not for ever. */
public final class Waiting {

  private static final Duration POLL = Duration.ofMillis(500);

  private Waiting() {}

  /**
   * @throws RunFailedException when the condition does not hold within {@code atMost}
   */
  public static void until(String what, Duration atMost, BooleanSupplier condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new RunFailedException(
            "It took longer than " + atMost.toSeconds() + " s until " + what);
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }
}
