package org.counterpart.engine.plain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All documents and words that partners bring. Written by one thread at a time; readers use the
 * {@link View} of their snapshot, which later writes do not touch.
 */
final class Corpus {

  /**
   * What queries need of the corpus at one moment.
   *
   * @param terms number of a word; may already know words that came later, which {@code having}
   *     then does not count
   * @param having in how many documents each word is
   */
  @SuppressWarnings("ArrayRecordComponent") // primitives on the hot path; never compared
  record View(Map<String, Integer> terms, int[] having, Rarity rarity, int capacity) {

    /** The word's number, or -1 when no document of this view has it. */
    int number(String word) {
      Integer number = terms.get(word);
      return number == null || number >= having.length ? -1 : number;
    }

    /** The squared rarity of a word by its number; -1 for a word that nobody has. */
    int square(int number) {
      return rarity.square(number < 0 ? 0 : having[number]);
    }
  }

  private static final class Shared {
    private final Document document;
    private int uses;

    Shared(Document document) {
      this.document = document;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // equality is by content, below
  private record Words(int[] terms) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Words words && Arrays.equals(terms, words.terms);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(terms);
    }
  }

  private final Map<String, Integer> terms = new ConcurrentHashMap<>();
  private final Map<Words, Shared> shared = new HashMap<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private int[] having = new int[1024];
  private int documents;
  private int capacity;
  private Rarity rarity = Rarity.of(0, null);

  /** Adds one occurrence of a text. */
  Document add(String text) {
    int[] numbers = numbers(text);
    for (int number : numbers) {
      having[number]++;
    }
    documents++;
    Shared entry =
        shared.computeIfAbsent(
            new Words(numbers), words -> new Shared(new Document(number(), words.terms())));
    entry.uses++;
    return entry.document;
  }

  /** Takes one occurrence back. */
  void remove(Document document) {
    for (int number : document.terms()) {
      having[number]--;
    }
    documents--;
    Words words = new Words(document.terms());
    Shared entry = shared.get(words);
    if (--entry.uses == 0) {
      shared.remove(words);
      free.push(document.number());
    }
  }

  /** Numbers of the words of a text, growing; words that are new get a number. */
  int[] numbers(String text) {
    String[] words = Tokens.of(text);
    int[] numbers = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = known(words[i]);
    }
    if (terms.size() > having.length) {
      having = Arrays.copyOf(having, Math.max(terms.size(), 2 * having.length));
    }
    Arrays.sort(numbers);
    return numbers;
  }

  private int known(String word) {
    Integer number = terms.get(word);
    if (number == null) {
      number = terms.size();
      terms.put(word, number);
    }
    return number;
  }

  /** Freezes what is there now. */
  View view() {
    rarity = Rarity.of(documents, rarity);
    return new View(terms, Arrays.copyOf(having, terms.size()), rarity, capacity);
  }

  private int number() {
    return free.isEmpty() ? capacity++ : free.pop();
  }
}
