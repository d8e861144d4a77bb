package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.engine.Gap;
import org.counterpart.engine.GapReport;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Rotation;
import org.counterpart.engine.TeamGoal;
import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.Weights;
import org.counterpart.engine.team.Demand;
import org.counterpart.engine.team.Found;
import org.counterpart.engine.team.Pool;
import org.counterpart.engine.team.Pricing;
import org.counterpart.engine.team.TeamFinder;
import org.counterpart.engine.team.Ties;

/**
 * Finds what no team covers, and who could help. Everybody is looked at once, whatever stays open.
 * Used by one query.
 */
final class GapFinding {

  private final Opportunity opportunity;
  private final Weights weights;
  private final List<Supply> supplies = new ArrayList<>();
  private final long[] available;

  GapFinding(Opportunity opportunity, Weights weights) {
    this.opportunity = opportunity;
    this.weights = weights;
    available = new long[opportunity.missing().size()];
    for (int need = 0; need < available.length; need++) {
      supplies.add(new Supply(opportunity, need));
    }
  }

  /**
   * Reports once.
   *
   * @param partners everybody; null where there is none
   */
  GapReport report(List<IndexedPartner> partners) {
    Demand demand = Reach.demand(opportunity).relaxed();
    Pricing pricing = new Pricing(demand, new Aim.Cheapest(Map.of()), TeamGoal.Reach.EVERYTHING, 0);
    Pool pool = new Pool(demand, pricing, 1);
    long price = pricing.member(0, null, Ties.STRANGERS);
    for (int ref = 0; ref < partners.size(); ref++) {
      if (partners.get(ref) != null) {
        Reach reach = look(partners.get(ref));
        pool.addLevels(reach.gold(), reach.silver(), reach.work(), ref, price, false);
      }
    }
    Found found = TeamFinder.find(pool, pricing, Ties.NONE, 1, Integer.MAX_VALUE, TeamGoal.STEPS);
    long open = found.teams().isEmpty() ? -1L : found.teams().getFirst().open();
    return new GapReport(gaps(open), found.proven());
  }

  /** Sorts a partner in, and says what it covers: nothing where it is out of scope. */
  private Reach look(IndexedPartner partner) {
    int turn = Rotation.turn(opportunity, partner.partner().id());
    Supply.Holder holder = null;
    for (Supply supply : supplies) {
      if (supply.isHeldBy(partner)) {
        holder = holder == null ? holder(partner) : holder;
        supply.add(holder);
      } else {
        supply.addBeginner(partner, turn);
      }
    }
    return holder != null && holder.inScope() ? holder.reach() : Reach.NOTHING;
  }

  private Supply.Holder holder(IndexedPartner partner) {
    Reach reach = Reach.of(opportunity, partner, weights);
    boolean inScope = Scope.admits(opportunity, partner.partner());
    for (int need = 0; inScope && need < available.length; need++) {
      available[need] += reach.people(need);
    }
    return new Supply.Holder(partner, inScope, reach);
  }

  private List<Gap> gaps(long open) {
    List<Gap> gaps = new ArrayList<>();
    for (int need = 0; need < available.length; need++) {
      if ((open >>> need & 1) != 0) {
        Requirement requirement = opportunity.missing().get(need);
        int there = (int) Math.min(requirement.seats(), available[need]);
        Gap bare = new Gap(requirement, there, List.of());
        Helping helping = new Helping(opportunity, requirement, bare.lacking());
        supplies.get(need).offer(helping);
        gaps.add(new Gap(requirement, there, helping.remedies()));
      }
    }
    return gaps;
  }
}
