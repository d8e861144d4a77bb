package org.counterpart.benchmarks.team;

import java.util.List;
import java.util.Map;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.TeamGoal;
import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.TeamGoal.Reach;
import org.counterpart.engine.team.Demand;
import org.counterpart.engine.team.Formation;
import org.counterpart.engine.team.Found;
import org.counterpart.engine.team.Pool;
import org.counterpart.engine.team.Pricing;
import org.counterpart.engine.team.TeamFinder;
import org.counterpart.engine.team.Ties;

/** The engine's search for teams, after the same scan as its peers. */
public final class EngineSearch implements TeamMaker {

  private final Candidates candidates;

  public EngineSearch(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public long cost(Question question) {
    Demand demand =
        new Demand(question.opportunity().missing().stream().map(EngineSearch::need).toList());
    Pricing pricing = new Pricing(demand, new Aim.Cheapest(Map.of()), Reach.MUST_HAVES, Rates.MOST);
    Pool pool = new Pool(demand, pricing, 1);
    candidates.scan(
        question,
        (partner, gold, silver) ->
            pool.addLevels(
                gold,
                silver,
                0,
                partner,
                pricing.member(0, (long) Rates.of(partner), Ties.STRANGERS),
                false));
    Found found = TeamFinder.find(pool, pricing, Ties.NONE, 1, Integer.MAX_VALUE, TeamGoal.STEPS);
    if (!found.proven()) {
      throw new IllegalStateException("the search used its budget up");
    }
    return found.teams().isEmpty() ? NO_TEAM : cost(found.teams().getFirst().members());
  }

  private static Demand.Need need(Requirement requirement) {
    return new Demand.Need(
        requirement.competency(), requirement.seats(), requirement.weight(), true);
  }

  private static long cost(List<Formation.Member> members) {
    return members.stream().mapToLong(member -> Rates.of(member.ref())).sum();
  }

  @Override
  public boolean isExact() {
    return true;
  }
}
