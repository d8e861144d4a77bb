package org.counterpart.engine.plain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Cuts text into the distinct words that say something about it. */
final class Tokens {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("a about after all also an and any are as at be been before but by can could do does for"
                  + " from had has have how if in into is it its may more most must new no not of"
                  + " on one only or other our over per shall should so some such than that the"
                  + " their them then there these they this those through to under up use used"
                  + " using was we were what when where which who will with within would you your"
                  + " aber als am auch auf aus bei bis das dass dem den der des die durch ein eine"
                  + " einem einen einer es für hat im ist kann mit nach nicht oder sich sie sind"
                  + " und uns unser von vor werden wie wir wird zu zum zur über")
              .split(" "));

  private Tokens() {}

  /**
   * The distinct words of {@code text} in lower case, sorted; single characters and words that say
   * nothing are left out. Time grows with the text's length.
   */
  static String[] of(String text) {
    Set<String> words = new HashSet<>();
    int begin = -1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        begin = begin < 0 ? at : begin;
      } else if (begin >= 0) {
        add(text.substring(begin, at), words);
        begin = -1;
      }
      at += Character.charCount(point);
    }
    if (begin >= 0) {
      add(text.substring(begin), words);
    }
    String[] sorted = words.toArray(String[]::new);
    Arrays.sort(sorted);
    return sorted;
  }

  private static void add(String word, Set<String> words) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() > 1 && !EMPTY_WORDS.contains(lower)) {
      words.add(lower);
    }
  }
}
