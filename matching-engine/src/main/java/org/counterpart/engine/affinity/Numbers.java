package org.counterpart.engine.affinity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Numbers of words. Shared by all views: a number that a view does not reach is one that came
 * later, and its reader takes the word for unknown. Any thread may ask for new ones.
 */
final class Numbers {

  private final Map<String, Integer> numbers;
  private final AtomicInteger next;

  Numbers() {
    numbers = new ConcurrentHashMap<>();
    next = new AtomicInteger();
  }

  /**
   * The numbers of these words: their places.
   *
   * @param words null where a number is nobody's, and remains so
   */
  Numbers(String[] words) {
    numbers = new ConcurrentHashMap<>(words.length);
    next = new AtomicInteger(words.length);
    IntStream.range(0, words.length)
        .parallel()
        .filter(number -> words[number] != null)
        .forEach(number -> numbers.put(words[number], number));
  }

  /** Every word at the place of its number; null for numbers that are being given just now. */
  String[] words() {
    String[] words = new String[next.get()];
    numbers.forEach(
        (word, number) -> {
          if (number < words.length) {
            words[number] = word;
          }
        });
    return words;
  }

  /** One more than the largest number. */
  int size() {
    return next.get();
  }

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
