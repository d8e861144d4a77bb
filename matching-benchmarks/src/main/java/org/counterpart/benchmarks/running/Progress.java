package org.counterpart.benchmarks.running;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever waits how far the run is. */
public final class Progress {

  private final PrintStream out;
  private final long startedAt = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public void step(String what) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - startedAt);
    out.printf(Locale.ROOT, "  %6.1f s  %s%n", elapsed.toMillis() / 1000.0, what);
    out.flush();
  }
}
