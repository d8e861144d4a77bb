package org.counterpart.benchmarks.team;

import org.counterpart.benchmarks.structural.Question;

/**
 * Dynamic programming over sets of requirements, as in textbooks: the cheapest team for a set is
 * one member, and the cheapest team for what that one leaves. 3<sup>m</sup> steps for m
 * requirements.
 */
public final class SubsetProgram implements TeamMaker {

  private final Candidates candidates;

  public SubsetProgram(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public long cost(Question question) {
    int[] cheapest = candidates.cheapest(question);
    if (Candidates.hasGap(cheapest)) {
      return NO_TEAM;
    }
    long[] costs = new long[cheapest.length];
    for (int set = 1; set < costs.length; set++) {
      long best = Long.MAX_VALUE;
      // Somebody covers the lowest requirement: only those need to be tried.
      int lowest = set & -set;
      for (int part = set; part != 0; part = (part - 1) & set) {
        if ((part & lowest) != 0 && cheapest[part] != Integer.MAX_VALUE) {
          best = Math.min(best, cheapest[part] + costs[set ^ part]);
        }
      }
      costs[set] = best;
    }
    return costs[costs.length - 1];
  }

  @Override
  public boolean isExact() {
    return true;
  }
}
