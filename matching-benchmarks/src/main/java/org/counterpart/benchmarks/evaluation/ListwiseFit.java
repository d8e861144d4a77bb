package org.counterpart.benchmarks.evaluation;

import java.util.List;

/**
 * Weights, none below zero, under which those who took part come before the others: the listwise
 * softmax loss (Cao et al. 2007), minimised by Adam (Kingma and Ba 2015) with a falling step and
 * the negative ones set to zero after each. Starts from the same point and sees all lists in each
 * step, so that two runs give the same.
 */
final class ListwiseFit {

  private static final double STEP = 0.05;
  private static final double MEAN = 0.9;
  private static final double VARIANCE = 0.99;
  private static final int MOST_COUNTED = 50;

  /**
   * One question: what each candidate has of each feature, and who was right.
   *
   * @param features by candidate, then by feature
   */
  @SuppressWarnings("ArrayRecordComponent") // primitives on the hot path; never compared
  record Lists(float[][] features, boolean[] right) {

    int rights() {
      int count = 0;
      for (boolean one : right) {
        count += one ? 1 : 0;
      }
      return count;
    }
  }

  private final List<Lists> lists;
  private final double[] weights;
  private double whole;

  /**
   * @param lists those without anybody right have no say
   */
  ListwiseFit(List<Lists> lists, int features) {
    this.lists = lists.stream().filter(one -> one.rights() > 0).toList();
    weights = new double[features];
    java.util.Arrays.fill(weights, 0.1);
    this.lists.forEach(one -> whole += importance(one));
  }

  /** Long lists of those who are right say more, but not in proportion. */
  private static double importance(Lists one) {
    return Math.sqrt(Math.min(one.rights(), MOST_COUNTED));
  }

  double[] fit(int steps) {
    double[] mean = new double[weights.length];
    double[] variance = new double[weights.length];
    for (int step = 0; step < steps; step++) {
      double[] gradient = gradient();
      double length = STEP * 0.5 * (1 + Math.cos(Math.PI * step / steps));
      for (int i = 0; i < weights.length; i++) {
        mean[i] = MEAN * mean[i] + (1 - MEAN) * gradient[i];
        variance[i] = VARIANCE * variance[i] + (1 - VARIANCE) * gradient[i] * gradient[i];
        double first = mean[i] / (1 - Math.pow(MEAN, step + 1));
        double second = variance[i] / (1 - Math.pow(VARIANCE, step + 1));
        weights[i] = Math.max(0, weights[i] - length * first / (Math.sqrt(second) + 1e-8));
      }
    }
    return weights.clone();
  }

  private double[] gradient() {
    double[] gradient = new double[weights.length];
    for (Lists one : lists) {
      double[] chances = chances(one);
      double importance = importance(one) / whole;
      double each = 1.0 / one.rights();
      for (int c = 0; c < chances.length; c++) {
        double factor = importance * (chances[c] - (one.right()[c] ? each : 0));
        for (int i = 0; i < gradient.length; i++) {
          gradient[i] += factor * one.features()[c][i];
        }
      }
    }
    return gradient;
  }

  private double[] chances(Lists one) {
    double[] chances = new double[one.features().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < chances.length; c++) {
      for (int i = 0; i < weights.length; i++) {
        chances[c] += weights[i] * one.features()[c][i];
      }
      most = Math.max(most, chances[c]);
    }
    double sum = 0;
    for (int c = 0; c < chances.length; c++) {
      chances[c] = Math.exp(chances[c] - most);
      sum += chances[c];
    }
    for (int c = 0; c < chances.length; c++) {
      chances[c] /= sum;
    }
    return chances;
  }
}
