package org.counterpart.engine.percolation;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for codes of one kind, from 0 on. One thread gives numbers; any thread may look them up.
 * A number, once given, stays.
 */
final class Codes {

  /** Nothing that is filed has the code. */
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  /** The number of a code; a new one is given when it has none. */
  int give(String code) {
    Integer number = numbers.get(code);
    if (number == null) {
      number = numbers.size();
      numbers.put(code, number);
    }
    return number;
  }

  /** The number of a code, or {@link #NONE}. */
  int find(String code) {
    return numbers.getOrDefault(code, NONE);
  }

  /** The numbers of those codes that have one. */
  BitSet find(Set<String> codes) {
    BitSet found = new BitSet();
    for (String code : codes) {
      int number = find(code);
      if (number != NONE) {
        found.set(number);
      }
    }
    return found;
  }

  int count() {
    return numbers.size();
  }
}
