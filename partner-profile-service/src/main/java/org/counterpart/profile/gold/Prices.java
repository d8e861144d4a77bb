package org.counterpart.profile.gold;

import java.util.Arrays;

/**
 * A bound on how many golds can stand at once, by Lagrangian relaxation (M. L. Fisher, The
 * Lagrangian Relaxation Method for Solving Integer Programming Problems, Management Science 27
 * (1981) 1–18).
 *
 * <p>Every person p gets a price π(p) ≥ 0. A gold c costs at least cost(c), the sum of the n(c)
 * lowest prices among its holders. In a set S of golds that stands nobody is paid twice, so the
 * costs of S together are at most the sum of all prices, and
 *
 * <pre>|S| = Σ cost(c) + Σ (1 − cost(c)) ≤ Σ π(p) + Σ max(0, 1 − cost(c))</pre>
 *
 * where the last sum goes over the candidates that may be in S; for those that must be in S, 1 −
 * cost(c) counts as it is. This holds for any prices. Good ones are sought by subgradients with
 * Polyak's step (M. Held, P. Wolfe, H. P. Crowder, Validation of subgradient optimization,
 * Mathematical Programming 6 (1974) 62–88). With n people and four of them for each gold, prices of
 * ¼ show that no more than n/4 stand.
 */
final class Prices {
  /** What rounding of sums of a few thousand doubles cannot reach. */
  private static final double ROUNDING = 1e-6;

  /** How far below the wanted size a step aims. */
  private static final double OVERSHOOT = 0.5;

  /** How many rounds may go by without {@link #PROGRESS}. */
  private static final int PATIENCE = 10;

  private static final double PROGRESS = 0.02;

  private final Contest contest;
  private final double[] price;
  private final double[] best;
  private final double[] cost;

  /** How many golds would like to have the person, at these prices. */
  private final int[] wanted;

  /** By candidate its holders, the cheapest ones in front. */
  private final int[][] holders;

  private double sum;

  Prices(Contest contest) {
    this.contest = contest;
    price = new double[contest.persons()];
    best = new double[contest.persons()];
    wanted = new int[contest.persons()];
    cost = new double[contest.candidates()];
    holders = new int[contest.candidates()][];
    for (var c = 0; c < holders.length; c++) {
      holders[c] = contest.membersOf(c);
      for (var person : holders[c]) {
        price[person] = Math.max(price[person], 1.0 / contest.needed(c));
      }
    }
    addUp();
  }

  /**
   * Looks for prices whose bound is below {@code size}, for some rounds.
   *
   * @param decisions what was decided of each candidate
   */
  void improve(Decision[] decisions, int size, int rounds) {
    var lowest = bound(decisions);
    System.arraycopy(price, 0, best, 0, price.length);
    var current = lowest;
    var idle = 0;
    for (var round = 0; round < rounds && lowest >= size && idle < PATIENCE; round++) {
      if (!step(decisions, current - size + OVERSHOOT)) {
        break;
      }
      current = bound(decisions);
      idle = current < lowest - PROGRESS ? 0 : idle + 1;
      if (current < lowest) {
        lowest = current;
        System.arraycopy(price, 0, best, 0, price.length);
      }
    }
    if (current > lowest) {
      System.arraycopy(best, 0, price, 0, price.length);
      addUp();
    }
  }

  /** No set that respects the decisions has more golds than this. */
  double bound(Decision[] decisions) {
    var bound = sum + ROUNDING;
    for (var c = 0; c < cost.length; c++) {
      bound +=
          switch (decisions[c]) {
            case IN -> gain(c);
            case OPEN -> Math.max(0, gain(c));
            case OUT -> 0;
          };
    }
    return bound;
  }

  /**
   * By how much the bound falls if an open candidate with a positive gain is ruled out, or one with
   * a negative gain is taken.
   */
  double gain(int candidate) {
    return 1 - cost[candidate];
  }

  /** One step along the subgradient; false where no price has a reason to change. */
  private boolean step(Decision[] decisions, double gap) {
    count(decisions);
    var norm = 0.0;
    for (var person = 0; person < price.length; person++) {
      // a price of nothing cannot fall
      if (price[person] > 0 || wanted[person] > 1) {
        norm += (double) (1 - wanted[person]) * (1 - wanted[person]);
      }
    }
    if (norm == 0) {
      return false;
    }
    var step = gap / norm;
    for (var person = 0; person < price.length; person++) {
      price[person] = Math.max(0, price[person] - step * (1 - wanted[person]));
    }
    addUp();
    return true;
  }

  private void count(Decision[] decisions) {
    Arrays.fill(wanted, 0);
    for (var c = 0; c < cost.length; c++) {
      if (decisions[c] == Decision.IN || (decisions[c] == Decision.OPEN && gain(c) > 0)) {
        for (var i = 0; i < contest.needed(c); i++) {
          wanted[holders[c][i]]++;
        }
      }
    }
  }

  private void addUp() {
    sum = 0;
    for (var p : price) {
      sum += p;
    }
    for (var c = 0; c < cost.length; c++) {
      cost[c] = Cheapest.first(holders[c], price, contest.needed(c));
    }
  }
}
