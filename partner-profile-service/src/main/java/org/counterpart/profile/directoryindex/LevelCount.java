package org.counterpart.profile.directoryindex;

import java.util.Comparator;

/**
 * How many partners hold a competency on a day.
 *
 * @param verified those whose level, whichever it is, is verified
 */
public record LevelCount(String value, int silver, int gold, int verified) {
  /** The most frequent first; those that are as frequent by value. */
  static final Comparator<LevelCount> MOST_FIRST =
      Comparator.comparingInt(LevelCount::count).reversed().thenComparing(LevelCount::value);

  /** At any level. */
  public int count() {
    return silver + gold;
  }
}
