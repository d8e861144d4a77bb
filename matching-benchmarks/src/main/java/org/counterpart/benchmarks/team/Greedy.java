package org.counterpart.benchmarks.team;

import org.counterpart.benchmarks.structural.Question;

/** Takes whoever covers what is still missing at the least cost for each requirement. */
public final class Greedy implements TeamMaker {

  private final Candidates candidates;

  public Greedy(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public long cost(Question question) {
    int[] cheapest = candidates.cheapest(question);
    if (Candidates.hasGap(cheapest)) {
      return NO_TEAM;
    }
    int[] sets = Candidates.worthwhile(cheapest);
    int missing = cheapest.length - 1;
    long cost = 0;
    while (missing != 0) {
      int taken = next(sets, cheapest, missing);
      missing &= ~taken;
      cost += cheapest[taken];
    }
    return cost;
  }

  private static int next(int[] sets, int[] cheapest, int missing) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int set : sets) {
      int covers = Integer.bitCount(set & missing);
      if (covers > 0 && cheapest[set] / (double) covers < least) {
        least = cheapest[set] / (double) covers;
        best = set;
      }
    }
    return best;
  }

  @Override
  public boolean isExact() {
    return false;
  }
}
