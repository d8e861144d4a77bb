package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.List;
import org.counterpart.engine.team.Group.Candidate;

/**
 * What lies between members at least, where that counts.
 *
 * <p>In a team of at least <i>s</i> members everybody has <i>s</i> &minus; 1 others at the distance
 * of the one who is nearest or further. Half of that is put on everybody's price, once from either
 * side, which makes it additive; what is known beyond that while the search goes on is added to its
 * bound.
 */
final class Strangers {

  private static final int MOST_COMPARED = 1_000;

  private final Pricing pricing;
  private final int[] fewest;
  private final int nearest;

  private Strangers(Pricing pricing, int[] fewest, int nearest) {
    this.pricing = pricing;
    this.fewest = fewest;
    this.nearest = nearest;
  }

  /** Nothing counts but the members. */
  static Strangers none(Pricing pricing) {
    return new Strangers(pricing, new int[0], 0);
  }

  /** Works out the distances and raises the candidates' floors accordingly. */
  static Strangers of(Items items, Demand demand, Pricing pricing, Ties ties, List<Group> groups) {
    Covers covers = Covers.of(items, pricing, groups);
    int[] fewest = fewest(items, demand, covers);
    List<Candidate> tied = new ArrayList<>();
    groups.forEach(group -> group.candidates().stream().filter(Candidate::tied).forEach(tied::add));
    int others = Math.max(0, fewest[items.sets() - 1] - 1);
    int least = Ties.STRANGERS;
    for (Candidate one : tied) {
      least = Math.min(least, nearest(one, tied, ties));
    }
    for (Group group : groups) {
      group.raise(one -> pricing.pair(nearest(one, tied, ties) * others) / 2);
    }
    return new Strangers(pricing, fewest, least);
  }

  private static int nearest(Candidate one, List<Candidate> tied, Ties ties) {
    if (!one.tied()) {
      return Ties.STRANGERS;
    }
    if (tied.size() > MOST_COMPARED) {
      return 0;
    }
    int nearest = Ties.STRANGERS;
    for (Candidate other : tied) {
      if (other.ref() != one.ref()) {
        nearest = Math.min(nearest, ties.between(one.ref(), other.ref()));
      }
    }
    return nearest;
  }

  /** The fewest members who can fill each set of seats, with soft needs left open. */
  private static int[] fewest(Items items, Demand demand, Covers covers) {
    int[] fewest = new int[items.sets()];
    for (int set = 1; set < fewest.length; set++) {
      int first = set & -set;
      int need = items.needOf(Integer.numberOfTrailingZeros(first));
      int least = demand.needs().get(need).hard() ? items.count() : fewest[set & ~items.of(need)];
      int others = set ^ first;
      for (int part = others; part >= 0; part = part == 0 ? -1 : (part - 1) & others) {
        if (covers.single(part | first) < Pricing.NEVER) {
          least = Math.min(least, 1 + fewest[others ^ part]);
        }
      }
      fewest[set] = least;
    }
    return fewest;
  }

  /**
   * What members to come add at least beyond what is in their floors: those chosen are more, or
   * more are to come, than were counted there.
   */
  long atLeast(Chosen chosen, int left) {
    if (nearest == 0) {
      return 0;
    }
    long coming = fewest[left];
    long halves = 2L * chosen.size() + coming - Math.max(1, fewest[fewest.length - 1]);
    return halves <= 0 ? 0 : pricing.pair(nearest) * coming * halves / 2;
  }
}
