package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final int[] most;

  /**
   * The cheapest candidate of a crew.
   *
   * @param atLeast what it costs at least for each seat that it fills more
   */
  private record Offer(int group, Candidate candidate, long price, double atLeast) {}

  Greedy(Demand demand, Pricing pricing, List<Group> groups, Chosen chosen) {
    this.demand = demand;
    this.pricing = pricing;
    this.groups = groups;
    this.chosen = chosen;
    most = groups.stream().mapToInt(group -> group.crew().people().length).toArray();
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

  /**
   * Whoever costs least for each seat that is filled more. What a crew fills more never grows while
   * others join (the rank of a transversal matroid is submodular), so that what it filled when it
   * was looked at last says what it costs at least now, and few have to be looked at again.
   */
  private Candidate next() {
    Candidate best = null;
    double least = Double.POSITIVE_INFINITY;
    Matching seated = chosen.seated(0);
    for (Offer offer : offers()) {
      if (offer.atLeast() > least) {
        break;
      }
      Group group = groups.get(offer.group());
      int more = seated.copy().add(group.crew());
      most[offer.group()] = more;
      double costs = offer.price() / (double) more;
      if (more > 0 && (costs < least || (costs == least && precedes(offer.candidate(), best)))) {
        least = costs;
        best = offer.candidate();
      }
    }
    return best;
  }

  /** The cheapest of each crew that may fill anything more, most promising first. */
  private List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (int group = 0; group < most.length; group++) {
      Candidate candidate = most[group] == 0 ? null : cheapest(groups.get(group));
      if (candidate != null) {
        long price = chosen.price(candidate);
        offers.add(new Offer(group, candidate, price, price / (double) most[group]));
      }
    }
    offers.sort(Comparator.comparingDouble(Offer::atLeast));
    return offers;
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
