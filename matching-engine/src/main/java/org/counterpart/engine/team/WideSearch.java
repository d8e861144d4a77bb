package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterpart.engine.team.Group.Candidate;

/**
 * Branch and bound over who is in the team. As long as somebody is missing on a seat, everybody is
 * tried who could sit there or free it by letting others move up; those tried are barred from the
 * branches after, so that no team is looked at twice.
 */
final class WideSearch {

  private static final int CANDIDATES_A_STEP = 4;

  /** A candidate and how promising it is: what it costs for each seat that it may fill. */
  private record Branch(int index, Candidate candidate, double costs) {
    static final Comparator<Branch> BEST_FIRST =
        Comparator.comparingDouble(Branch::costs)
            .thenComparingInt(branch -> branch.candidate.ref());

    long price() {
      return candidate.price();
    }
  }

  private final Wide wide;
  private final Steps steps;
  private final Chosen chosen;
  private final boolean[] barred;
  private Formation best;
  private long limit = Pricing.NEVER;

  WideSearch(Wide wide, Steps steps, Chosen chosen) {
    this.wide = wide;
    this.steps = steps;
    this.chosen = chosen;
    barred = new boolean[wide.candidates().size()];
  }

  /** The best team; null when there is none, or none was found before the steps were spent. */
  Formation run() {
    best = new Greedy(wide.demand(), wide.pricing(), wide.groups(), chosen).run();
    limit = best == null ? limit : best.price();
    descend(new Place(0, 0, 0, 0));
    return best;
  }

  /**
   * Where the search is.
   *
   * @param reach what anybody chosen can fill
   * @param open needs that are left open
   * @param kept needs that are not to be left open any more
   * @param paid what it has cost
   */
  private record Place(long reach, long open, long kept, long paid) {

    Place keeping(int need) {
      return new Place(reach, open, kept | 1L << need, paid);
    }
  }

  private void descend(Place place) {
    Matching seated = chosen.seated(place.open());
    int need = seated.open();
    if (need < 0) {
      offer(place.open(), place.paid());
    } else if (steps.take(1 + barred.length / CANDIDATES_A_STEP)) {
      branch(seated, seated.helping(need), place);
    }
  }

  /**
   * Either somebody joins who can sit on one of the helping needs, or one of these stays open:
   * otherwise too few people sit there, whatever else happens (Hall).
   */
  private void branch(Matching seated, long helping, Place place) {
    List<Branch> branches = branches(helping, missing(seated, place.open()), place);
    boolean leaveFirst = !branches.isEmpty() && cheapest(helping) < branches.getFirst().price();
    Place then = leaveFirst ? leave(helping, place) : place;
    for (Branch branch : branches) {
      enter(branch, then);
      barred[branch.index()] = true;
    }
    if (!leaveFirst) {
      leave(helping, then);
    }
    branches.forEach(branch -> barred[branch.index()] = false);
  }

  private long cheapest(long needs) {
    long cheapest = Pricing.NEVER;
    for (long rest = needs; rest != 0; rest &= rest - 1) {
      cheapest = Math.min(cheapest, wide.pricing().open(Long.numberOfTrailingZeros(rest)));
    }
    return cheapest;
  }

  /** Leaves each of the needs open in turn; where the search is to go on without that. */
  private Place leave(long needs, Place place) {
    Place then = place;
    for (long rest = needs & ~place.kept(); rest != 0; rest &= rest - 1) {
      int need = Long.numberOfTrailingZeros(rest);
      long open = place.open() | 1L << need;
      long paid = place.paid() + wide.pricing().open(need);
      if (!steps.isSpent() && paid < Pricing.NEVER && paid + atLeast(place.reach(), open) < limit) {
        descend(new Place(place.reach(), open, then.kept(), paid));
      }
      then = then.keeping(need);
    }
    return then;
  }

  private void enter(Branch branch, Place place) {
    Candidate candidate = branch.candidate();
    long paid = place.paid() + chosen.price(candidate);
    long reach = place.reach() | candidate.group().crew().reach();
    if (!steps.isSpent() && paid + atLeast(reach, place.open()) < limit) {
      chosen.join(candidate);
      descend(new Place(reach, place.open(), place.kept(), paid));
      chosen.leave();
    }
  }

  /** Who can help, most promising first. */
  private List<Branch> branches(long helping, long missing, Place place) {
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < barred.length; i++) {
      Candidate candidate = wide.candidates().get(i);
      Crew crew = candidate.group().crew();
      if (!barred[i]
          && (crew.reach() & helping) != 0
          && place.paid() + candidate.price() + atLeast(place.reach() | crew.reach(), place.open())
              < limit
          && chosen.admits(candidate)) {
        int fills = Math.min(crew.people().length, Long.bitCount(crew.reach() & missing));
        branches.add(new Branch(i, candidate, candidate.price() / (double) Math.max(1, fills)));
      }
    }
    branches.sort(Branch.BEST_FIRST);
    return branches;
  }

  /** The needs with a seat that nobody sits on. */
  private long missing(Matching seated, long open) {
    long missing = 0;
    for (int need = 0; need < wide.demand().size(); need++) {
      boolean wanted = (open >>> need & 1) == 0;
      if (wanted && seated.on(need) < wide.demand().needs().get(need).seats()) {
        missing |= 1L << need;
      }
    }
    return missing;
  }

  /** What the seats cost at least that nobody chosen reaches. */
  private long atLeast(long reach, long open) {
    Items items = wide.items();
    return wide.covers().atLeast((items.sets() - 1) & ~items.of(reach | open));
  }

  private void offer(long open, long paid) {
    if (paid < limit) {
      Formation formation = chosen.formation(open, paid);
      if (formation != null) {
        best = formation;
        limit = paid;
      }
    }
  }
}
