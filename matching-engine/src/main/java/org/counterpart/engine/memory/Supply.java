package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;

/**
 * Who could be of help with one requirement: everybody who has anything in its competency, and the
 * first few of all others. Those have nothing to tell them apart but their turn, so no more of them
 * can be among the best.
 */
final class Supply {

  /**
   * A partner that has something in a competency that is missing.
   *
   * @param inScope whether the opportunity's scope admits it
   */
  record Holder(IndexedPartner partner, boolean inScope, Reach reach) {}

  private record Beginner(IndexedPartner partner, int turn) {}

  private static final Comparator<Beginner> IN_TURN =
      Comparator.comparingInt(Beginner::turn).thenComparing(one -> one.partner.partner().id());

  private final Opportunity opportunity;
  private final int need;
  private final List<Holder> holders = new ArrayList<>();
  private final List<Beginner> beginners = new ArrayList<>();

  /**
   * @param need the place of the requirement
   */
  Supply(Opportunity opportunity, int need) {
    this.opportunity = opportunity;
    this.need = need;
  }

  Requirement requirement() {
    return opportunity.missing().get(need);
  }

  boolean isHeldBy(IndexedPartner partner) {
    return partner.competencies().containsKey(requirement().competency());
  }

  void add(Holder holder) {
    holders.add(holder);
  }

  /**
   * Takes in a partner that has nothing in the competency.
   *
   * @param turn its turn for the opportunity
   */
  void addBeginner(IndexedPartner partner, int turn) {
    boolean full = beginners.size() == Helping.OF_A_KIND;
    if (full && turn > beginners.getLast().turn) {
      return;
    }
    if (Scope.admits(opportunity, partner.partner())) {
      beginners.add(new Beginner(partner, turn));
      beginners.sort(IN_TURN);
      if (full) {
        beginners.removeLast();
      }
    }
  }

  /** Who of them could help, and how. */
  void offer(Helping helping) {
    for (Holder holder : holders) {
      Reach reach = holder.reach;
      helping.consider(holder.partner, holder.inScope, reach.people(need), reach.level(need));
    }
    beginners.forEach(one -> helping.consider(one.partner, true, 0, null));
  }
}
