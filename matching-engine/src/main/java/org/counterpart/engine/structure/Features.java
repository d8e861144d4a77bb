package org.counterpart.engine.structure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for everything that a row can hold. One thread at a time gives numbers; any thread may
 * look them up. A number, once given, stays.
 */
final class Features {

  /** No row holds it. */
  static final int NONE = -1;

  /** What sort of thing a row holds. */
  enum Kind {
    /** A competency at silver or better, for a stretch of time. */
    SILVER,
    /** A competency at gold, for a stretch of time. */
    GOLD,
    /** Past work in a competency. */
    WORK,
    COUNTRY,
    LANGUAGE,
    ECOSYSTEM,
    ENGAGEMENT,
    INDUSTRY
  }

  private record Key(Kind kind, String code, int nth) {}

  private final Map<Key, Integer> numbers = new ConcurrentHashMap<>();
  private int next;

  /** The number of a thing; a new one is given when it has none. */
  int give(Kind kind, String code) {
    return give(kind, code, 0);
  }

  /**
   * The number of a thing that a row can hold several times, such as a level in several stretches.
   *
   * @param nth 0 for the first time, and so on
   */
  int give(Kind kind, String code, int nth) {
    return numbers.computeIfAbsent(new Key(kind, code, nth), _ -> next++);
  }

  /** The number of a thing, or {@link #NONE}. */
  int find(Kind kind, String code) {
    return find(kind, code, 0);
  }

  /** As {@link #find(Kind, String)}, of the nth time. */
  int find(Kind kind, String code, int nth) {
    return numbers.getOrDefault(new Key(kind, code, nth), NONE);
  }

  int count() {
    return next;
  }
}
