package org.counterpart.engine.structure;

import java.util.stream.IntStream;

/**
 * Stretches of half a year, by which profiles are told apart that changed long ago or of late:
 * counted from two of them before the first day of 2025, so that profiles belong to few.
 */
final class Half {

  /** Days in one. */
  static final int DAYS = 182;

  private Half() {}

  /** Those that have begun on a day. */
  static int[] until(short day) {
    return IntStream.rangeClosed(0, Math.floorDiv(day + 2 * DAYS, DAYS)).toArray();
  }

  /** The first day. */
  static short begin(int half) {
    return (short) Math.min(half * DAYS - 2 * DAYS, Day.NEVER);
  }
}
