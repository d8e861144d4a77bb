package org.counterpart.engine.team;

import java.util.List;
import org.counterpart.engine.team.Group.Candidate;

/**
 * A team to begin with: whoever costs least for each seat that is filled more joins, until no seat
 * can be filled more; who turns out to be one too many leaves again. It finds a team wherever there
 * is one, because some member of that could always join, unless teams found before are in its way.
 */
final class Greedy {

  private final Demand demand;
  private final Pricing pricing;
  private final List<Group> groups;
  private final Chosen chosen;

  Greedy(Demand demand, Pricing pricing, List<Group> groups, Chosen chosen) {
    this.demand = demand;
    this.pricing = pricing;
    this.groups = groups;
    this.chosen = chosen;
  }

  /** The team; null when it finds none. The choice is empty again afterwards. */
  Formation run() {
    for (Candidate next = next(); next != null; next = next()) {
      chosen.join(next);
    }
    Formation formation = formation();
    while (chosen.size() > 0) {
      chosen.leave();
    }
    return formation;
  }

  private Candidate next() {
    Candidate best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Group group : groups) {
      Matching seated = chosen.seated(0);
      int more = seated.add(group.crew());
      Candidate candidate = more == 0 ? null : cheapest(group);
      double costs = candidate == null ? least : chosen.price(candidate) / (double) more;
      if (costs < least || (candidate != null && costs == least && precedes(candidate, best))) {
        least = costs;
        best = candidate;
      }
    }
    return best;
  }

  private static boolean precedes(Candidate candidate, Candidate other) {
    return other == null || candidate.ref() < other.ref();
  }

  private Candidate cheapest(Group group) {
    Candidate best = null;
    long least = Long.MAX_VALUE;
    boolean stranger = false;
    for (Candidate candidate : group.candidates()) {
      // Strangers are equally far from everybody, so the first of them is the cheapest.
      if ((candidate.tied() || !stranger) && chosen.admits(candidate)) {
        stranger |= !candidate.tied();
        long costs = chosen.price(candidate);
        if (costs < least || (costs == least && precedes(candidate, best))) {
          least = costs;
          best = candidate;
        }
      }
    }
    return best;
  }

  private Formation formation() {
    Matching seated = chosen.seated(0);
    long open = 0;
    long paid = 0;
    for (int need = 0; need < demand.size(); need++) {
      if (seated.on(need) < demand.needs().get(need).seats()) {
        open |= 1L << need;
        paid += pricing.open(need);
        if (paid >= Pricing.NEVER) {
          return null;
        }
      }
    }
    return chosen.trimmed(open, paid);
  }
}
