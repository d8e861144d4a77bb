package org.counterpart.engine.structure;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for everything that a row can hold. One thread at a time gives numbers; any thread may
 * look them up. A number, once given, stays.
 */
final class Features {

  /** No row holds it. */
  static final int NONE = -1;

  /** Stretches keep the code of a competency and a level in 16 bits. */
  static final int MOST_COMPETENCIES = 1 << 15;

  /** What sort of thing a row holds. */
  enum Kind {
    /** A competency at silver or better, at some time. */
    SILVER,
    /** A competency at gold, at some time. */
    GOLD,
    /** Past work in a competency. */
    WORK,
    COUNTRY,
    LANGUAGE,
    ECOSYSTEM,
    ENGAGEMENT,
    INDUSTRY
  }

  record Key(Kind kind, String code) {}

  private final Map<Key, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<String, Integer> competencies = new ConcurrentHashMap<>();

  /** Used by the writer alone. */
  private final BitSet levels = new BitSet();

  private int next;

  Features() {}

  /**
   * The numbers of these things: their places.
   *
   * @param competencies in the order of their numbers
   */
  Features(Key[] keys, String[] competencies) {
    for (Key key : keys) {
      give(key.kind(), key.code());
    }
    for (String code : competencies) {
      competency(code);
    }
  }

  /** Everything that has a number now, by that number. */
  Key[] keys() {
    Key[] keys = new Key[numbers.size()];
    numbers.forEach(
        (key, number) -> {
          // What came since then, no snapshot of before knows.
          if (number < keys.length) {
            keys[number] = key;
          }
        });
    return keys;
  }

  /** The competencies that have a number now, by that number. */
  String[] competencies() {
    String[] codes = new String[competencies.size()];
    competencies.forEach(
        (code, number) -> {
          if (number < codes.length) {
            codes[number] = code;
          }
        });
    return codes;
  }

  /** The number of a thing; a new one is given when it has none. */
  int give(Kind kind, String code) {
    Integer number = numbers.get(new Key(kind, code));
    if (number == null) {
      number = next++;
      levels.set(number, kind == Kind.SILVER || kind == Kind.GOLD);
      numbers.put(new Key(kind, code), number);
    }
    return number;
  }

  /** The number of a thing, or {@link #NONE}. */
  int find(Kind kind, String code) {
    return numbers.getOrDefault(new Key(kind, code), NONE);
  }

  /**
   * The number of a competency; a new one is given when it has none.
   *
   * @throws IllegalStateException when there are {@link #MOST_COMPETENCIES} already
   */
  int competency(String code) {
    Integer number = competencies.get(code);
    if (number == null) {
      number = competencies.size();
      if (number == MOST_COMPETENCIES) {
        throw new IllegalStateException("more than " + MOST_COMPETENCIES + " competencies");
      }
      competencies.put(code, number);
    }
    return number;
  }

  /** The number of a competency, or {@link #NONE}. */
  int findCompetency(String code) {
    return competencies.getOrDefault(code, NONE);
  }

  /** Whether it is a competency at a level. */
  boolean isLevel(int feature) {
    return levels.get(feature);
  }

  int count() {
    return next;
  }

  /** One more than the largest code of a level, as in {@link Stretch}. */
  int codes() {
    return Stretch.silver(competencies.size());
  }
}
