package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.engine.Gap;
import org.counterpart.engine.GapReport;
import org.counterpart.engine.Level;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.TeamGoal;
import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.Weights;
import org.counterpart.engine.team.Demand;
import org.counterpart.engine.team.Found;
import org.counterpart.engine.team.Pool;
import org.counterpart.engine.team.Pricing;
import org.counterpart.engine.team.TeamFinder;
import org.counterpart.engine.team.Ties;

/** Finds what no team covers, and who could help. Used by one query. */
final class GapFinding {

  private final Opportunity opportunity;
  private final List<IndexedPartner> partners;
  private final Weights weights;

  /**
   * @param partners everybody
   */
  GapFinding(Opportunity opportunity, List<IndexedPartner> partners, Weights weights) {
    this.opportunity = opportunity;
    this.partners = partners;
    this.weights = weights;
  }

  GapReport report() {
    Demand demand = Reach.demand(opportunity).relaxed();
    Pricing pricing = new Pricing(demand, new Aim.Cheapest(Map.of()), TeamGoal.Reach.EVERYTHING, 0);
    Pool pool = new Pool(demand, pricing, 1);
    long[] available = new long[demand.size()];
    for (int ref = 0; ref < partners.size(); ref++) {
      IndexedPartner partner = partners.get(ref);
      if (Scope.admits(opportunity, partner.partner())) {
        Reach reach = Reach.of(opportunity, partner, weights);
        long price = pricing.member(0, null, Ties.STRANGERS);
        pool.addLevels(reach.gold(), reach.silver(), reach.work(), ref, price, false);
        for (int need = 0; need < available.length; need++) {
          available[need] += reach.people(need);
        }
      }
    }
    Found found = TeamFinder.find(pool, pricing, Ties.NONE, 1, Integer.MAX_VALUE, TeamGoal.STEPS);
    long open = found.teams().isEmpty() ? -1L : found.teams().getFirst().open();
    return new GapReport(gaps(open, available), found.proven());
  }

  private List<Gap> gaps(long open, long[] available) {
    List<Gap> gaps = new ArrayList<>();
    for (int need = 0; need < available.length; need++) {
      if ((open >>> need & 1) != 0) {
        Requirement requirement = opportunity.missing().get(need);
        int there = (int) Math.min(requirement.seats(), available[need]);
        Gap bare = new Gap(requirement, there, List.of());
        Helping helping = new Helping(opportunity, requirement, bare.lacking());
        consider(need, helping);
        gaps.add(new Gap(requirement, there, helping.remedies()));
      }
    }
    return gaps;
  }

  private void consider(int need, Helping helping) {
    for (IndexedPartner partner : partners) {
      Reach reach = Reach.of(opportunity, partner, weights);
      boolean inScope = Scope.admits(opportunity, partner.partner());
      Level by = reach.level(need);
      helping.consider(partner, inScope, reach.people(need), by);
    }
  }
}
