package org.counterpart.profile.gold;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Chooses the golds of one contest: as many as possible, and of equally many the set that comes
 * first by the order of preference. Choosing the set is set packing, NP-hard in general (R. M.
 * Karp, Reducibility among Combinatorial Problems, 1972), so this is branch and bound: feasibility
 * of a set by {@link Backers}, what can still come by {@link Prices}.
 *
 * <p>Taking greedily whatever still fits gives the set that comes first among all sets of any size:
 * where it is as large as the bound, it is the answer. Otherwise larger sizes are tried from the
 * bound downwards. Once a size is known to be possible, candidates are settled in the order of
 * preference: one is in if some set of that size has it beside those that are in before it.
 */
final class GoldSearch {
  private static final int ROUNDS_AT_THE_ROOT = 300;
  private static final int ROUNDS = 60;

  /** Of so many candidates a greedy set and the bound at the root take as long as a partial set. */
  private static final int CANDIDATES_PER_SET = 32;

  private final Contest contest;
  private final Prices prices;
  private final Branching branching;
  private final Decision[] decisions;
  private final Budget budget;

  GoldSearch(Contest contest, Budget budget) {
    this.contest = contest;
    this.budget = budget;
    prices = new Prices(contest);
    branching = new Branching(contest);
    decisions = new Decision[contest.candidates()];
    Arrays.fill(decisions, Decision.OPEN);
  }

  /** The best set, or the best that was found within the budget. */
  Backers best() {
    var greedy = greedy();
    var size = greedy.chosen();
    if (size == decisions.length || !budget.spend(rootCost())) {
      return greedy;
    }
    prices.improve(decisions, size + 1, ROUNDS_AT_THE_ROOT);
    for (var wanted = (int) prices.bound(decisions); wanted > size; wanted--) {
      var found = complete(Backers.none(contest), wanted);
      if (found != null) {
        return first(found, wanted);
      }
    }
    return greedy;
  }

  /** Each candidate that is refused is looked for over all that stand. */
  private long rootCost() {
    return (long) decisions.length * decisions.length / CANDIDATES_PER_SET;
  }

  private Backers greedy() {
    var taken = Backers.none(contest);
    for (var c = 0; c < decisions.length; c++) {
      var more = taken.with(c);
      taken = more == null ? taken : more;
    }
    return taken;
  }

  /** Of the sets as large as {@code known} the one that comes first. */
  private Backers first(Backers known, int size) {
    var best = known;
    var taken = Backers.none(contest);
    for (var c = 0; c < decisions.length && taken.chosen() < size; c++) {
      var more = taken.with(c);
      if (more != null && !best.has(c)) {
        decisions[c] = Decision.IN;
        var better = complete(more, size);
        best = better == null ? best : better;
      }
      decisions[c] = best.has(c) ? Decision.IN : Decision.OUT;
      taken = best.has(c) ? more : taken;
    }
    return best;
  }

  /** A set of {@code wanted} golds that respects what is decided; null where there is none. */
  private Backers complete(Backers taken, int wanted) {
    var settled = new ArrayDeque<Integer>();
    var found = budget.spend(decisions.length) ? settleAndBranch(taken, wanted, settled) : null;
    settled.forEach(c -> decisions[c] = Decision.OPEN);
    return found;
  }

  private Backers settleAndBranch(Backers before, int wanted, Deque<Integer> settled) {
    shut(before, settled);
    if (before.chosen() >= wanted) {
      return before;
    }
    prices.improve(decisions, wanted, ROUNDS);
    if (prices.bound(decisions) < wanted) {
      return null;
    }
    var taken = fix(before, wanted, settled);
    if (taken == null || taken.chosen() >= wanted) {
      return taken;
    }
    if (taken != before) {
      shut(taken, settled);
    }
    return branch(taken, wanted);
  }

  /** Rules out those that not even alone fit beside what was taken. */
  private void shut(Backers taken, Deque<Integer> settled) {
    for (var c = 0; c < decisions.length; c++) {
      if (decisions[c] == Decision.OPEN && !taken.fits(c)) {
        settle(c, Decision.OUT, settled);
      }
    }
  }

  /** Decides what the bound leaves no choice of; null where that does not fit together. */
  private Backers fix(Backers before, int wanted, Deque<Integer> settled) {
    var bound = prices.bound(decisions);
    var taken = before;
    for (var c = 0; c < decisions.length && taken != null; c++) {
      var gain = prices.gain(c);
      if (decisions[c] == Decision.OPEN && bound - Math.abs(gain) < wanted) {
        settle(c, gain > 0 ? Decision.IN : Decision.OUT, settled);
        taken = gain > 0 ? taken.with(c) : taken;
      }
    }
    return taken;
  }

  private void settle(int candidate, Decision decision, Deque<Integer> settled) {
    decisions[candidate] = decision;
    settled.push(candidate);
  }

  private Backers branch(Backers taken, int wanted) {
    var candidate = branching.next(decisions);
    if (candidate < 0) {
      return null;
    }
    decisions[candidate] = Decision.IN;
    var found = complete(taken.with(candidate), wanted);
    if (found == null) {
      decisions[candidate] = Decision.OUT;
      found = complete(taken, wanted);
    }
    decisions[candidate] = Decision.OPEN;
    return found;
  }
}
