package org.counterpart.profile.directoryindex;

import java.util.Comparator;

/** How many partners have a value. */
public record ValueCount(String value, int count) {
  /** The most frequent first; those that are as frequent by value. */
  static final Comparator<ValueCount> MOST_FIRST =
      Comparator.comparingInt(ValueCount::count).reversed().thenComparing(ValueCount::value);
}
