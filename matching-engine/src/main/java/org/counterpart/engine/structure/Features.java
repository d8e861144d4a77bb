package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for everything that a row can hold. Any thread may ask for new ones or look them up. A
 * number, once given, stays.
 */
final class Features {

  /** No row holds it. */
  static final int NONE = -1;

  /**
   * Stretches keep the code of a competency and a level in 16 bits. A competency in which somebody
   * is verified counts twice.
   */
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

  /** By kind, so that looking a number up makes no object. */
  private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);

  private final Map<String, Integer> competencies = new ConcurrentHashMap<>();

  /** By number; larger than what has been given. */
  private volatile Key[] keys = new Key[64];

  private volatile int next;

  Features() {
    for (Kind kind : Kind.values()) {
      numbers.put(kind, new ConcurrentHashMap<>());
    }
  }

  /**
   * The numbers of these things: their places.
   *
   * @param competencies in the order of their numbers
   */
  Features(Key[] keys, String[] competencies) {
    this();
    for (Key key : keys) {
      give(key.kind(), key.code());
    }
    for (String code : competencies) {
      competency(code);
    }
  }

  /** Everything that has a number now, by that number. */
  Key[] keys() {
    int count = next;
    return Arrays.copyOf(keys, count);
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
    Integer number = numbers.get(kind).get(code);
    return number == null ? giveNew(kind, code) : number;
  }

  private synchronized int giveNew(Kind kind, String code) {
    Integer number = numbers.get(kind).get(code);
    if (number == null) {
      number = next;
      Key[] room = number < keys.length ? keys : Arrays.copyOf(keys, 2 * number);
      room[number] = new Key(kind, code);
      keys = room;
      next = number + 1;
      numbers.get(kind).put(code, number);
    }
    return number;
  }

  /** The number of a thing, or {@link #NONE}. */
  int find(Kind kind, String code) {
    return numbers.get(kind).getOrDefault(code, NONE);
  }

  /**
   * The name under which the levels of a competency are kept that are verified: as those of another
   * one, so that they are bounded and read like any level, and cost nothing where there are none.
   */
  static String verified(String competency) {
    // No code has a control character.
    return competency + "\tverified";
  }

  /**
   * The number of a competency; a new one is given when it has none.
   *
   * @throws IllegalStateException when there are {@link #MOST_COMPETENCIES} already
   */
  int competency(String code) {
    Integer number = competencies.get(code);
    return number == null ? newCompetency(code) : number;
  }

  private synchronized int newCompetency(String code) {
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
    Kind kind = keys[feature].kind();
    return kind == Kind.SILVER || kind == Kind.GOLD;
  }

  int count() {
    return next;
  }

  /** One more than the largest code of a level, as in {@link Stretch}. */
  int codes() {
    return Stretch.silver(competencies.size());
  }
}
