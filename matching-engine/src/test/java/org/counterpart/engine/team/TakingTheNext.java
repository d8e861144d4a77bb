package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.List;

/**
 * What one would write first: always take whoever costs least for each seat that is filled more.
 */
final class TakingTheNext {

  private TakingTheNext() {}

  /** What its team costs; {@link Pricing#NEVER} when it finds none. */
  static long price(Case some) {
    Pricing pricing = some.pricing();
    int[] seats = some.demand().needs().stream().mapToInt(Demand.Need::seats).toArray();
    List<Integer> members = new ArrayList<>();
    long price = 0;
    for (int next = next(some, seats, members); next >= 0; next = next(some, seats, members)) {
      price += price(some, pricing, members, next);
      members.add(next);
    }
    Matching matching = seated(some, seats, members);
    for (int need = 0; need < seats.length; need++) {
      price += matching.on(need) < seats[need] ? pricing.open(need) : 0;
    }
    return Math.min(price, Pricing.NEVER);
  }

  private static int next(Case some, int[] seats, List<Integer> members) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int ref = 0; ref < some.candidates().size(); ref++) {
      int more = seated(some, seats, members).add(some.candidates().get(ref).crew());
      double costs = price(some, some.pricing(), members, ref) / (double) more;
      if (more > 0 && costs < least && !members.contains(ref)) {
        least = costs;
        best = ref;
      }
    }
    return best;
  }

  private static long price(Case some, Pricing pricing, List<Integer> members, int ref) {
    Case.Someone one = some.candidates().get(ref);
    long price = pricing.member(one.score(), one.fee(), one.distance());
    for (int member : members) {
      price += pricing.pair(some.distances()[member][ref]);
    }
    return price;
  }

  private static Matching seated(Case some, int[] seats, List<Integer> members) {
    Matching matching = new Matching(seats);
    members.forEach(member -> matching.add(some.candidates().get(member).crew()));
    return matching;
  }
}
