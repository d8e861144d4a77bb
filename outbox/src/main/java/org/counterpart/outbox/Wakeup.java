package org.counterpart.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay that there is something to do. Signals that come together count as one. */
@Singleton
class Wakeup {

  private final Semaphore signals = new Semaphore(0);

  void signal() {
    if (signals.availablePermits() == 0) {
      signals.release();
    }
  }

  /** Waits until there was a signal since the last call, but no longer than {@code atMost}. */
  void await(Duration atMost) throws InterruptedException {
    if (signals.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
      signals.drainPermits();
    }
  }
}
