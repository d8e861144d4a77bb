package org.counterpart.engine.affinity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers of words. Shared by all views: a number that a view does not reach is one that came
 * later, and its reader takes the word for unknown.
 */
final class Numbers {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  /** The word's number; -1 when it has none. */
  int find(String word) {
    Integer number = numbers.get(word);
    return number == null ? -1 : number;
  }

  /** The word's number, a new one if it has none. Only the writer may ask. */
  int put(String word) {
    int number = find(word);
    if (number < 0) {
      number = numbers.size();
      numbers.put(word, number);
    }
    return number;
  }
}
