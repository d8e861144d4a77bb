package org.counterpart.engine.affinity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers of words. Shared by all views: a number that a view does not reach is one that came
 * later, and its reader takes the word for unknown. Any thread may ask for new ones.
 */
final class Numbers {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** The word's number; -1 when it has none. */
  int find(String word) {
    Integer number = numbers.get(word);
    return number == null ? -1 : number;
  }

  /** The word's number, a new one if it has none. */
  int put(String word) {
    int number = find(word);
    return number >= 0 ? number : numbers.computeIfAbsent(word, _ -> next.getAndIncrement());
  }
}
