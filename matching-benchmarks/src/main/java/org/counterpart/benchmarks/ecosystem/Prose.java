package org.counterpart.benchmarks.ecosystem;

import java.util.SplittableRandom;

/** Makes texts of invented words, of which the first are the most frequent. */
final class Prose {

  private static final int WORDS = 30_000;
  private static final int LETTERS = 26;

  /** Words below this one are shorter than what is worth a name. */
  private static final int FIRST = LETTERS * LETTERS;

  private final Zipf frequency = new Zipf(WORDS);

  /** So many words. */
  String text(int words, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word(frequency.draw(random)));
    }
    return text.toString();
  }

  /** A word for each number: three letters or more. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number + FIRST; left > 0; left /= LETTERS) {
      word.append((char) ('a' + left % LETTERS));
    }
    return word.toString();
  }
}
