package org.counterpart.benchmarks.lucene;

/** Names in the index. */
final class Fields {

  /** A term for each level that had begun when it was indexed; its frequency says its end. */
  static final String LEVEL = "level";

  /** The same for each level that begins later; {@link #from} says when. */
  static final String LATER = "later";

  static final String COUNTRY = "country";
  static final String INDUSTRY = "industry";

  /** One term, whose frequency says when the profile last changed. */
  static final String UPDATED = "updated";

  static final String NUMBER = "number";

  /** What rows are sorted by. */
  static final String ORDER = "order";

  /** Frequencies begin at 1, and the oldest profile is three years old. */
  private static final int ZERO = 10_000;

  private Fields() {}

  /** Doc values with the first day of a later level. */
  static String from(String term) {
    return "from:" + term;
  }

  /**
   * A day as a frequency.
   *
   * @param day epoch day; {@link Integer#MAX_VALUE} for never
   */
  static int frequency(int day) {
    return day == Integer.MAX_VALUE ? 1 << 16 : Math.clamp(day - ZERO, 1, (1 << 16) - 1);
  }

  /** The epoch day that a frequency stands for; Lucene also asks for more than there is. */
  static int day(float frequency) {
    return frequency >= 1 << 16 ? Integer.MAX_VALUE : (int) frequency + ZERO;
  }
}
