package org.counterpart.benchmarks.team;

import java.util.List;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.benchmarks.team.Crews.Crew;

/** Takes whoever covers what is still missing at the least cost for each requirement. */
public final class Greedy implements TeamMaker {

  private final Candidates candidates;

  public Greedy(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public long cost(Question question) {
    List<Crew> crews = candidates.crews(question).all();
    int missing = (1 << question.features().length) - 1;
    long cost = 0;
    while (missing != 0) {
      Crew next = next(crews, missing);
      if (next == null) {
        return NO_TEAM;
      }
      missing = without(missing, next);
      crews.remove(next);
      cost += next.fee();
    }
    return cost;
  }

  private static Crew next(List<Crew> crews, int missing) {
    Crew best = null;
    double least = Double.MAX_VALUE;
    for (Crew crew : crews) {
      int covers = Integer.bitCount(missing & ~without(missing, crew));
      if (covers > 0 && crew.fee() / (double) covers < least) {
        least = crew.fee() / (double) covers;
        best = crew;
      }
    }
    return best;
  }

  /** What a crew leaves of what is missing: it covers by all golds and by two silvers. */
  private static int without(int missing, Crew crew) {
    int left = missing & ~crew.gold();
    int silver = left & crew.silver();
    for (int i = 0; i < Crews.SILVERS; i++) {
      int lowest = silver & -silver;
      left &= ~lowest;
      silver &= ~lowest;
    }
    return left;
  }

  @Override
  public boolean isExact() {
    return false;
  }
}
