package org.counterpart.notification.inbound;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one sleeper for each ring, up to a bound; a ring while nobody sleeps is kept. */
public final class Bell {
  private static final int KEPT = 64;
  private final Semaphore rings = new Semaphore(0);

  /** Wakes one sleeper; never blocks. */
  public void ring() {
    // A race may keep a few rings too many: they cost one look at the database each.
    if (rings.availablePermits() < KEPT) {
      rings.release();
    }
  }

  /** Sleeps until it rings, but no longer than the limit. */
  public void await(Duration limit) throws InterruptedException {
    boolean _ = rings.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Forgets rings that were kept: what they asked for is about to be done. */
  public void hush() {
    rings.drainPermits();
  }
}
