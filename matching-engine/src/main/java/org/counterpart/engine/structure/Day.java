package org.counterpart.engine.structure;

import java.time.LocalDate;

/**
 * A date in 16 bits: days from the first of 2025, 89 years to either side. What lies further away
 * is taken as the end of that range.
 */
final class Day {

  /** Later than every day that can be asked for. */
  static final short NEVER = Short.MAX_VALUE;

  private static final long ZERO = LocalDate.of(2025, 1, 1).toEpochDay();

  private Day() {}

  static short of(LocalDate date) {
    return ofEpochDay(date.toEpochDay());
  }

  static short ofEpochDay(long day) {
    // One below NEVER: a known end, however late, stays one.
    return (short) Math.clamp(day - ZERO, (long) Short.MIN_VALUE, NEVER - 1L);
  }

  /**
   * @param date nullable: no end is known
   */
  static short until(LocalDate date) {
    return date == null ? NEVER : of(date);
  }
}
