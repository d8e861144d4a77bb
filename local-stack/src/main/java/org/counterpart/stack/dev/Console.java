package org.counterpart.stack.dev;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells people how far the stack is. Safe for use by several threads. */
final class Console {
  private final PrintStream out;
  private final long startedAt = System.nanoTime();

  Console(PrintStream out) {
    this.out = out;
  }

  /** A line about a thing, with the seconds since the start. */
  void step(String what, String how) {
    line("  %-14s %-52s %5.1f s".formatted(what, how, seconds()));
  }

  void line(String line) {
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }

  double seconds() {
    return seconds(Duration.ofNanos(System.nanoTime() - startedAt));
  }

  static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  /** With one decimal, whatever the machine's language. */
  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
