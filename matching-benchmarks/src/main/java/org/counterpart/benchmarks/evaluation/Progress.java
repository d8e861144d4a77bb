package org.counterpart.benchmarks.evaluation;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells whoever waits how far the run is; beside the figures, so that those can be piped. */
final class Progress {

  private static final long EVERY = 2_000_000_000L;

  private final PrintWriter out;
  private final long startedAt = System.nanoTime();
  private long saidAt = startedAt;

  Progress(PrintWriter out) {
    this.out = out;
  }

  void step(String what) {
    saidAt = System.nanoTime();
    out.printf(Locale.ROOT, "%7.1f s  %s%n", (saidAt - startedAt) / 1e9, what);
    out.flush();
  }

  /** Says how many of a number of things are done, now and then. */
  void count(String what, int done, int all) {
    if (System.nanoTime() - saidAt > EVERY) {
      step(what + ": " + done + " of " + all);
    }
  }
}
