package org.counterpart.benchmarks.team;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.engine.Filled;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Snapshot;
import org.counterpart.engine.TeamGoal;
import org.counterpart.engine.Teams;

/** The engine by its public surface: it finds who fits, scores them, and forms the team. */
public final class WholeEngine implements TeamMaker {

  private final Snapshot snapshot;
  private final TeamGoal goal;

  public WholeEngine(Ecosystem ecosystem) {
    snapshot = Filled.withPartners(ecosystem).snapshot();
    Map<UUID, Long> fees = new HashMap<>();
    for (int number = 0; number < ecosystem.scale().partners(); number++) {
      Partner partner = ecosystem.partner(number);
      fees.put(partner.id(), (long) Rates.of(number));
    }
    goal = TeamGoal.cheapest(fees);
  }

  @Override
  public long cost(Question question) {
    Teams teams = snapshot.teams(question.opportunity(), goal, 1);
    if (!teams.proven()) {
      throw new IllegalStateException("the search used its budget up");
    }
    return teams.teams().isEmpty() ? NO_TEAM : teams.teams().getFirst().fees();
  }

  @Override
  public boolean isExact() {
    return true;
  }
}
