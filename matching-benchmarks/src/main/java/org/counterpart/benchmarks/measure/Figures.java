package org.counterpart.benchmarks.measure;

import java.util.Locale;

/** Numbers as people read them: three digits that mean something. */
final class Figures {

  private Figures() {}

  static String of(double number) {
    double size = Math.abs(number);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, number);
  }

  /** A time in microseconds, in the unit that fits it. */
  static String time(double micros) {
    if (micros < 1000) {
      return of(micros) + " µs";
    }
    return micros < 1_000_000 ? of(micros / 1e3) + " ms" : of(micros / 1e6) + " s";
  }
}
