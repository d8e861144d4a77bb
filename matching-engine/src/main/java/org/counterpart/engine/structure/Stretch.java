package org.counterpart.engine.structure;

/**
 * That a row holds a level of a competency, from a day until another, in one long that sorts by
 * competency. A competency at silver or better and the same at gold are two codes side by side:
 * what is gold for a whole stretch is silver or better for that stretch without being said again.
 */
final class Stretch {

  private static final int CODE = 32;
  private static final int FROM = 16;
  private static final long SHORT = 0xffff;

  private Stretch() {}

  /** The code of a competency at silver or better. */
  static int silver(int competency) {
    return 2 * competency;
  }

  /** The code of a competency at gold. */
  static int gold(int competency) {
    return 2 * competency + 1;
  }

  static long of(int code, short from, short until) {
    return ((long) code << CODE) | ((from & SHORT) << FROM) | (until & SHORT);
  }

  static int code(long stretch) {
    return (int) (stretch >>> CODE);
  }

  static short from(long stretch) {
    return (short) (stretch >>> FROM);
  }

  static short until(long stretch) {
    return (short) stretch;
  }
}
