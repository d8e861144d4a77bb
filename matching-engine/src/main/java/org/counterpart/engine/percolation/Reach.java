package org.counterpart.engine.percolation;

/**
 * Who an opportunity is for, in one long: a group of bits each for countries, languages, ecosystems
 * and kinds of engagement. The highest bit of a group says that anybody may; a partner has it
 * always. Several codes share a bit, so this rules out, and never in. The bits that are left say in
 * which stretch of time the project starts.
 */
final class Reach {

  /** How many bits a group has beside its highest. */
  private static final int COUNTRIES = 33;

  private static final int LANGUAGES = 11;
  private static final int ECOSYSTEMS = 7;

  private static final int LANGUAGE = COUNTRIES + 1;
  private static final int ECOSYSTEM = LANGUAGE + LANGUAGES + 1;
  private static final int KIND = ECOSYSTEM + ECOSYSTEMS + 1;

  /** There are three kinds, and any. */
  private static final int TIME = KIND + 4;

  /** Stretches of time come around again. */
  static final int TIMES = 1 << (Long.SIZE - TIME);

  private static final int DAYS = 30;

  static final long ANY_COUNTRY = 1L << (LANGUAGE - 1);
  static final long ANY_LANGUAGE = 1L << (ECOSYSTEM - 1);
  static final long ANY_ECOSYSTEM = 1L << (KIND - 1);
  static final long ANY_KIND = 1L << (TIME - 1);
  static final long ANYBODY = ANY_COUNTRY | ANY_LANGUAGE | ANY_ECOSYSTEM | ANY_KIND;

  /** All bits of groups but the highest of each. */
  private static final long LOWER = ((1L << TIME) - 1) & ~ANYBODY;

  private Reach() {}

  static long country(int number) {
    return 1L << (number % COUNTRIES);
  }

  static long language(int number) {
    return 1L << (LANGUAGE + number % LANGUAGES);
  }

  static long ecosystem(int number) {
    return 1L << (ECOSYSTEM + number % ECOSYSTEMS);
  }

  static long kind(int number) {
    return 1L << (KIND + number);
  }

  static long time(int day) {
    return (long) number(day) << TIME;
  }

  /** The stretch of time of an opportunity. */
  static int time(long wanted) {
    return (int) (wanted >>> TIME);
  }

  /** The number of the stretch of time that a day is in. */
  static int number(int day) {
    return Math.floorMod(Math.floorDiv(day, DAYS), TIMES);
  }

  /** The first day of the stretch of time after that of a day. */
  static int next(int day) {
    return (Math.floorDiv(day, DAYS) + 1) * DAYS;
  }

  /** Whether the two may meet: they have a bit in common in each group. */
  static boolean meet(long wanted, long offered) {
    long common = wanted & offered;
    // Adding all lower bits of a group carries into its highest when any of them is set.
    return ((((common & LOWER) + LOWER) | common) & ANYBODY) == ANYBODY;
  }
}
