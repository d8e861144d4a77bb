package org.counterpart.benchmarks.evaluation;

import java.util.Arrays;
import java.util.Random;

/** Ranks by a number for each organisation. */
final class ByScore implements Ranker {

  /** Gives every organisation a number for a trial; more is better. */
  interface Scores {

    double[] of(Trial trial);
  }

  private static final long SEED = 20_240_101;

  private final String name;
  private final Scores scores;
  private final int[] turns;

  /**
   * @param organisations how many there are
   */
  ByScore(String name, int organisations, Scores scores) {
    this.name = name;
    this.scores = scores;
    turns = shuffled(organisations, new Random(SEED));
  }

  static int[] shuffled(int count, Random random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int[] best(Trial trial, int most) {
    double[] scored = scores.of(trial);
    long[] keys = new long[scored.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(i == trial.poster() ? -1 : scored[i], turns[i]);
    }
    int[] byTurn = new int[turns.length];
    for (int i = 0; i < turns.length; i++) {
      byTurn[turns[i]] = i;
    }
    Arrays.sort(keys);
    int count = Math.min(most, keys.length - (trial.poster() < 0 ? 0 : 1));
    int[] best = new int[count];
    for (int i = 0; i < count; i++) {
      best[i] = byTurn[(int) keys[keys.length - 1 - i]];
    }
    return best;
  }

  /** Sorts by the score; equals by a shuffled order, so that no id is preferred. */
  private static long key(double score, int turn) {
    long bits = Float.floatToIntBits((float) score);
    return bits << 32 | turn;
  }
}
