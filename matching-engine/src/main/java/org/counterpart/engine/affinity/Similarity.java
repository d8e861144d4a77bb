package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each work is like the opportunity, 0 to 1: the tokens that both have, each weighed by
 * ln(1 + count) and its rarity squared, over the length of both. The work's length leaves the
 * rarities out, so that it need not be computed anew with every change; on real projects that finds
 * as many as the cosine does.
 */
final class Similarity {

  private final AffinitySnapshot snapshot;

  /** In the order of the opportunity, in which they are summed. */
  private final List<Token> tokens = new ArrayList<>();

  /** By the number of the document. */
  private final float[] values;

  /** A token of the opportunity that some work has. */
  private record Token(String text, int number, double weight, Postings postings) {}

  Similarity(AffinitySnapshot snapshot, Wording opportunity) {
    this.snapshot = snapshot;
    Documents.View documents = snapshot.documents();
    double squares = 0;
    for (Map.Entry<String, Integer> entry : opportunity.counts().entrySet()) {
      Postings postings = documents.postings(entry.getKey());
      if (postings.works() > 0) {
        double rarity = Logs.rarity(documents.works(), postings.works());
        double weight = Logs.ofOneMore(entry.getValue()) * rarity;
        squares += weight * weight;
        int number = documents.tokens().find(entry.getKey());
        tokens.add(new Token(entry.getKey(), number, weight * rarity, postings));
      }
    }
    values = values(StrictMath.sqrt(squares) * Logs.rarity(documents.works(), 0));
  }

  /**
   * @param scale what every sum is divided by, beside the work's length
   */
  private float[] values(double scale) {
    float[] values = new float[snapshot.documents().rows().size()];
    double[] sums = new double[values.length];
    tokens.forEach(token -> add(token, sums));
    IntPages.View norms = snapshot.documents().norms();
    for (int number = 0; number < sums.length; number++) {
      int norm = sums[number] > 0 ? norms.get(number) : 0;
      if (norm != 0) {
        values[number] = (float) (sums[number] / (scale * Float.intBitsToFloat(norm)));
      }
    }
    return values;
  }

  private static void add(Token token, double[] sums) {
    long[] entries = token.postings.entries();
    for (int i = 0; i < token.postings.size(); i++) {
      double count = Logs.ofOneMore(Postings.count(entries[i]));
      sums[Postings.document(entries[i])] += token.weight * count;
    }
  }

  /** 0 for a document that is gone or is no work. */
  float of(int number) {
    return values[number];
  }

  /** The most similar works, those first; at most so many. */
  int[] nearest(int most) {
    int[] some = new int[values.length];
    int count = 0;
    for (int number = 0; number < values.length; number++) {
      if (values[number] > 0) {
        some[count++] = number;
      }
    }
    return nearest(Arrays.copyOf(some, count), most);
  }

  /** The most similar of some works, those first; works that share no word count last. */
  int[] nearest(int[] some, int most) {
    float[] similar = new float[some.length];
    for (int i = 0; i < some.length; i++) {
      similar[i] = values[some[i]];
    }
    return Nearest.of(some, similar, most, snapshot);
  }

  /** The tokens that opportunity and work share, those that say most first. */
  List<String> shared(Document document, int most) {
    Map<String, Double> shared = new HashMap<>();
    for (Token token : tokens) {
      int count = document.count(token.number);
      if (count > 0) {
        shared.put(token.text, token.weight * Logs.ofOneMore(count));
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
