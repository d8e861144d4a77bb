package org.counterpart.benchmarks.measure;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows that something is still going on: a dot every two seconds. */
final class Dots implements AutoCloseable {

  private static final int EVERY_SECONDS = 2;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  Dots() {
    var _ =
        clock.scheduleAtFixedRate(
            () -> {
              System.out.print('.');
              System.out.flush();
            },
            EVERY_SECONDS,
            EVERY_SECONDS,
            TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
