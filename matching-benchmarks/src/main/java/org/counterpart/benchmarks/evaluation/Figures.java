package org.counterpart.benchmarks.evaluation;

import java.util.Arrays;
import java.util.Locale;

/**
 * How well a ranker did, each figure averaged over the trials. Recall is divided by what could be
 * reached, min(|truth|, k); nDCG has gain 1 for a member and the discount 1 / log2(rank + 1)
 * (Järvelin and Kekäläinen 2002).
 *
 * @param mrr one over the rank of the first member found; 0 for none among the first {@link #DEPTH}
 * @param gini of how often each organisation is among the first 50: 0 when all are shown equally
 *     often, towards 1 when few take all
 */
record Figures(
    double recall10, double recall50, double recall100, double ndcg50, double mrr, double gini) {

  /** So many answers are asked for. */
  static final int DEPTH = 100;

  private static final int SHOWN = 50;

  /** Adds up the figures of trial after trial. */
  static final class Sum {

    private final double[] sums = new double[5];
    private final int[] shown;
    private int trials;

    /**
     * @param organisations how many there are to choose from
     */
    Sum(int organisations) {
      shown = new int[organisations];
    }

    /**
     * @param truth growing, not empty
     */
    void add(int[] answer, int[] truth) {
      sums[0] += recall(answer, truth, 10);
      sums[1] += recall(answer, truth, 50);
      sums[2] += recall(answer, truth, 100);
      sums[3] += ndcg(answer, truth);
      sums[4] += reciprocalRank(answer, truth);
      for (int i = 0; i < Math.min(SHOWN, answer.length); i++) {
        shown[answer[i]]++;
      }
      trials++;
    }

    Figures figures() {
      double n = Math.max(1, trials);
      return new Figures(
          sums[0] / n, sums[1] / n, sums[2] / n, sums[3] / n, sums[4] / n, gini(shown));
    }
  }

  static double recall(int[] answer, int[] truth, int k) {
    int found = 0;
    for (int i = 0; i < Math.min(k, answer.length); i++) {
      found += isIn(truth, answer[i]) ? 1 : 0;
    }
    return (double) found / Math.min(truth.length, k);
  }

  static double ndcg(int[] answer, int[] truth) {
    double gained = 0;
    double best = 0;
    for (int i = 0; i < SHOWN; i++) {
      double discount = Math.log(2) / Math.log(i + 2);
      gained += i < answer.length && isIn(truth, answer[i]) ? discount : 0;
      best += i < truth.length ? discount : 0;
    }
    return gained / best;
  }

  static double reciprocalRank(int[] answer, int[] truth) {
    for (int i = 0; i < Math.min(DEPTH, answer.length); i++) {
      if (isIn(truth, answer[i])) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** The Gini coefficient of counts; 0 where there is nothing to share. */
  static double gini(int[] counts) {
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    double cumulated = 0;
    double area = 0;
    for (int count : sorted) {
      area += cumulated + count / 2.0;
      cumulated += count;
    }
    return cumulated == 0 ? 0 : 1 - 2 * area / (cumulated * sorted.length);
  }

  private static boolean isIn(int[] growing, int value) {
    return Arrays.binarySearch(growing, value) >= 0;
  }

  /** The line that is printed for a ranker. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%s %.4f %.4f %.4f %.4f %.4f %.4f",
        name,
        recall10,
        recall50,
        recall100,
        ndcg50,
        mrr,
        gini);
  }
}
