package org.counterpart.stack.dev;

import java.time.Duration;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.PartFailedException;
import org.counterpart.stack.part.RunningPart;

/** One part under supervision: its process of the moment, and how often it has died lately. */
final class Supervised {
  private static final int TOO_OFTEN = 4;
  private static final Duration FIRST_DELAY = Duration.ofMillis(250);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

  /** Whoever has run for so long has recovered. */
  private static final Duration STABLE = Duration.ofSeconds(30);

  private final Part part;
  private volatile RunningPart running;
  private volatile int deaths;
  private volatile boolean abandoned;
  private long startedAt;

  Supervised(Part part) {
    this.part = part;
  }

  Part part() {
    return part;
  }

  RunningPart running() {
    return running;
  }

  /** Starts the process; called under the supervisor's lock. */
  synchronized void start() {
    startedAt = System.nanoTime();
    running = RunningPart.start(part);
    notifyAll();
  }

  /** Counts a death and says how long to wait before the next start. */
  synchronized Duration delayAfterDeath() {
    if (Duration.ofNanos(System.nanoTime() - startedAt).compareTo(STABLE) > 0) {
      deaths = 0;
    }
    deaths++;
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(deaths - 1, 10));
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }

  /**
   * Returns once the part is ready, be it after a restart.
   *
   * @throws PartFailedException when it dies again and again, or is not ready in time
   */
  void awaitReady(Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (true) {
      RunningPart current = running;
      try {
        current.awaitReady(Duration.ofNanos(deadline - System.nanoTime()));
        return;
      } catch (PartFailedException e) {
        if (isHopeless(deadline)) {
          throw e;
        }
        awaitSuccessorOf(current, deadline);
      }
    }
  }

  private boolean isHopeless(long deadline) {
    return abandoned || System.nanoTime() > deadline || deaths >= TOO_OFTEN;
  }

  /** Lets those go who wait: there will be no further start. */
  synchronized void abandon() {
    abandoned = true;
    notifyAll();
  }

  private synchronized void awaitSuccessorOf(RunningPart dead, long deadline) {
    try {
      while (running == dead && !isHopeless(deadline)) {
        wait(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("interrupted while waiting for " + part.name(), e);
    }
  }
}
