package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A title and a text, cut into words. What the title says counts three times.
 *
 * @param counts how often each token occurs, weighed, in the order of their first occurrence
 * @param words every word as it is written, in its order; empty where they are not asked for
 */
public record Wording(Map<String, Integer> counts, List<String> words) {

  private static final int TITLE = 3;

  /** Both may be empty. Time grows with their length. */
  public static Wording of(String title, String text) {
    List<String> words = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    add(title, TITLE, words, counts);
    add(text, 1, words, counts);
    return new Wording(counts, words);
  }

  private static void add(
      String text, int weight, List<String> words, Map<String, Integer> counts) {
    for (String word : Tokens.words(text)) {
      words.add(word);
      String token = Tokens.of1(word);
      if (token != null) {
        counts.merge(token, weight, Integer::sum);
      }
    }
  }

  /** Whether all these tokens occur; false for none. */
  public boolean hasAll(List<String> tokens) {
    return !tokens.isEmpty() && counts.keySet().containsAll(tokens);
  }

  /** The distinct words that begin with a capital or a digit, as they are written. */
  Set<String> capitals() {
    Set<String> capitals = new LinkedHashSet<>();
    for (String word : words) {
      if (!Character.isLowerCase(word.codePointAt(0)) || hasUpperCase(word)) {
        capitals.add(word);
      }
    }
    return capitals;
  }

  private static boolean hasUpperCase(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }
}
