package org.counterpart.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Okapi BM25 over one document for each organisation (Robertson and Zaragoza 2009). */
final class Bm25 {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Ints> documents = new ArrayList<>();
  private int[][] having;
  private float[][] weights;

  Bm25(int documents) {
    for (int i = 0; i < documents; i++) {
      this.documents.add(new Ints());
    }
  }

  /** The words of a text by their number; new words get one. */
  int[] numbers(String text) {
    return Words.of(text).stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
        .toArray();
  }

  /** Adds words to a document; not after {@link #finish}. */
  void add(int document, int[] words) {
    documents.get(document).addAll(words);
  }

  /** Makes the postings of what was added. */
  void finish() {
    Ints[] holders = new Ints[numbers.size()];
    Ints[] counts = new Ints[numbers.size()];
    Arrays.setAll(holders, i -> new Ints());
    Arrays.setAll(counts, i -> new Ints());
    double whole = documents.stream().mapToInt(Ints::size).sum();
    int[] lengths = new int[documents.size()];
    for (int document = 0; document < documents.size(); document++) {
      int[] words = documents.get(document).sorted();
      lengths[document] = words.length;
      for (int i = 0, j = 0; i < words.length; i = j) {
        while (j < words.length && words[j] == words[i]) {
          j++;
        }
        holders[words[i]].add(document);
        counts[words[i]].add(j - i);
      }
      documents.set(document, null);
    }
    having = Arrays.stream(holders).map(Ints::toArray).toArray(int[][]::new);
    weights = new float[having.length][];
    for (int word = 0; word < having.length; word++) {
      weights[word] = weights(having[word], counts[word].toArray(), lengths, whole);
    }
  }

  private static float[] weights(int[] holders, int[] counts, int[] lengths, double whole) {
    double idf = Math.log(1 + (lengths.length - holders.length + 0.5) / (holders.length + 0.5));
    float[] weights = new float[holders.length];
    for (int i = 0; i < holders.length; i++) {
      double length = lengths[holders[i]] * lengths.length / whole;
      weights[i] = (float) (idf * counts[i] * (K1 + 1) / (counts[i] + K1 * (1 - B + B * length)));
    }
    return weights;
  }

  /** The score of every document for the distinct words of a text. */
  double[] score(String text) {
    double[] scores = new double[documents.size()];
    Words.of(text).stream()
        .distinct()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .forEach(
            word -> {
              for (int i = 0; i < having[word].length; i++) {
                scores[having[word][i]] += weights[word][i];
              }
            });
    return scores;
  }
}
