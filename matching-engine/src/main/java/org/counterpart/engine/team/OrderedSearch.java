package org.counterpart.engine.team;

import org.counterpart.engine.team.Group.Candidate;

/**
 * Branch and bound over the candidates in an order, each once, for pools so tight that the same
 * candidate is wanted in several places. {@link InOrder} knows what the rest costs, so without
 * trust between members it only follows ties and teams that are no answer.
 */
final class OrderedSearch {

  private final InOrder order;
  private final Items items;
  private final Strangers strangers;
  private final Steps steps;
  private final Chosen chosen;
  private Formation best;
  private long limit;

  /**
   * @param limit a team has to cost less
   */
  OrderedSearch(Narrow narrow, InOrder order, long limit, Steps steps, Chosen chosen) {
    this.order = order;
    this.limit = limit;
    this.steps = steps;
    this.chosen = chosen;
    items = narrow.items();
    strangers = narrow.strangers();
  }

  /** The best team below the limit; null when there is none, or steps were spent before. */
  Formation run() {
    descend(0, items.sets() - 1, 0);
    return best;
  }

  private void descend(int place, int left, long paid) {
    long target = paid + order.atLeast(place, left);
    if (target >= limit) {
      return;
    }
    if (left == 0) {
      offer(left, paid);
    } else if (steps.take(1)) {
      long apart = strangers.atLeast(chosen, left);
      follow(place, left, paid, apart, target, true);
      follow(place, left, paid, apart, target, false);
    }
  }

  /**
   * @param promising whether to go where the bound is reached, or everywhere else
   */
  private void follow(int place, int left, long paid, long apart, long target, boolean promising) {
    for (int at = place; at < order.size(); at++) {
      if (paid + apart + order.atLeast(at, left) >= limit || steps.isSpent()) {
        return;
      }
      Candidate candidate = order.candidate(at);
      for (int sitting : order.sittings(at)) {
        int then = order.without(left, sitting);
        long costs = paid + candidate.floor() + order.atLeast(at + 1, then);
        if (then != left && costs == target == promising && costs + apart < limit) {
          join(candidate, at + 1, then, paid);
        }
      }
    }
    long open = paid + order.atLeast(order.size(), left);
    if (open == target == promising && open < limit) {
      offer(left, open);
    }
  }

  private void join(Candidate candidate, int place, int left, long paid) {
    if (chosen.admits(candidate)) {
      long price = chosen.price(candidate);
      chosen.join(candidate);
      descend(place, left, paid + price);
      chosen.leave();
    }
  }

  private void offer(int left, long paid) {
    if (paid < limit) {
      Formation formation = chosen.formation(items.needsOf(left), paid);
      if (formation != null) {
        best = formation;
        limit = paid;
      }
    }
  }
}
