package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Map<Integer, Double> weights = new LinkedHashMap<>();
  private final Map<Integer, String> tokens = new LinkedHashMap<>();
  private final float[] values;

  Similarity(AffinitySnapshot snapshot, Wording opportunity) {
    this.snapshot = snapshot;
    values = new float[snapshot.documents().rows().size()];
    double scale = weigh(opportunity);
    double[] sums = new double[values.length];
    weights.forEach((token, weight) -> add(token, weight, sums));
    for (int number = 0; number < sums.length; number++) {
      Document document = sums[number] > 0 ? snapshot.document(number) : null;
      if (document != null && document.isWork()) {
        values[number] = (float) (sums[number] / (scale * document.norm()));
      }
    }
  }

  /** Fills in the weight of each token of the opportunity and returns what to divide by. */
  private double weigh(Wording opportunity) {
    Documents.View documents = snapshot.documents();
    double squares = 0;
    for (Map.Entry<String, Integer> entry : opportunity.counts().entrySet()) {
      int having = documents.postings(entry.getKey()).works();
      if (having > 0) {
        int token = documents.tokens().find(entry.getKey());
        double rarity = Logs.rarity(documents.works(), having);
        double weight = Logs.ofOneMore(entry.getValue()) * rarity;
        squares += weight * weight;
        weights.put(token, weight * rarity);
        tokens.put(token, entry.getKey());
      }
    }
    return StrictMath.sqrt(squares) * Logs.rarity(documents.works(), 0);
  }

  private void add(int token, double weight, double[] sums) {
    Postings postings = snapshot.documents().postings().get(token);
    long[] entries = postings.entries();
    for (int i = 0; i < postings.size(); i++) {
      sums[Postings.document(entries[i])] += weight * Logs.ofOneMore(Postings.count(entries[i]));
    }
  }

  /** 0 for a document that is gone or is no work. */
  float of(int document) {
    return values[document];
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
    weights.forEach(
        (token, weight) -> {
          int count = document.count(token);
          if (count > 0) {
            shared.put(tokens.get(token), weight * Logs.ofOneMore(count));
          }
        });
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
