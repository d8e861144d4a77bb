package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.counterpart.engine.team.Group.Candidate;

/**
 * A demand with too many seats to look at every set of them. The bound looks at the scarcest seats
 * alone: whoever fills everything fills those, so what they cost at least, everything costs at
 * least.
 *
 * @param items the scarcest seats
 * @param candidates all that were kept
 */
record Wide(
    Items items,
    Demand demand,
    Pricing pricing,
    Covers covers,
    List<Group> groups,
    List<Candidate> candidates) {

  private static final int BOUND_SEATS = 12;

  static Wide of(Pool pool, Pricing pricing) {
    Demand demand = pool.demand();
    List<Candidate> candidates = new ArrayList<>();
    pool.groups().forEach(group -> candidates.addAll(group.candidates()));
    Items items = new Items(scarcest(demand, candidates));
    Covers covers = Covers.of(items, pricing, pool.groups());
    return new Wide(items, demand, pricing, covers, pool.groups(), candidates);
  }

  /** A seat of each need, those first that few can fill, and more while there is room. */
  private static int[] scarcest(Demand demand, List<Candidate> candidates) {
    int[] seats = new int[demand.size()];
    int[] able = able(demand, candidates);
    List<Integer> order =
        IntStream.range(0, demand.size())
            .boxed()
            .sorted(Comparator.comparingInt(need -> able[need]))
            .toList();
    int room = BOUND_SEATS;
    for (int row = 1; room > 0 && row <= BOUND_SEATS; row++) {
      for (int need : order) {
        if (room > 0 && demand.needs().get(need).seats() >= row) {
          seats[need]++;
          room--;
        }
      }
    }
    return seats;
  }

  /** How many can fill each need. */
  private static int[] able(Demand demand, List<Candidate> candidates) {
    int[] able = new int[demand.size()];
    for (Candidate candidate : candidates) {
      for (long rest = candidate.group().crew().reach(); rest != 0; rest &= rest - 1) {
        able[Long.numberOfTrailingZeros(rest)]++;
      }
    }
    return able;
  }
}
