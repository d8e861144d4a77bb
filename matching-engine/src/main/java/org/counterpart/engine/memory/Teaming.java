package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Team;
import org.counterpart.engine.TeamGoal;
import org.counterpart.engine.TeamGoal.Aim;
import org.counterpart.engine.Teams;
import org.counterpart.engine.Weights;
import org.counterpart.engine.team.Demand;
import org.counterpart.engine.team.Formation;
import org.counterpart.engine.team.Found;
import org.counterpart.engine.team.Pool;
import org.counterpart.engine.team.Pricing;
import org.counterpart.engine.team.TeamFinder;
import org.counterpart.engine.team.Ties;

/** Forms teams of those who fit an opportunity. Used by one query. */
final class Teaming {

  private final Opportunity opportunity;
  private final Weights weights;
  private final List<Candidate<IndexedPartner>> fitting;
  private final TeamGoal goal;
  private final Map<UUID, Long> fees;
  private final Acquaintance acquaintance;

  /**
   * @param fitting everybody who fits, best first
   * @param acquaintance refers to them by their place
   */
  Teaming(
      Opportunity opportunity,
      List<Candidate<IndexedPartner>> fitting,
      Weights weights,
      TeamGoal goal,
      Acquaintance acquaintance) {
    this.opportunity = opportunity;
    this.fitting = fitting;
    this.weights = weights;
    this.goal = goal;
    this.acquaintance = acquaintance;
    fees = goal.aim() instanceof Aim.Cheapest cheapest ? cheapest.fees() : Map.of();
  }

  Teams teams(int k) {
    Demand demand = Reach.demand(opportunity);
    long mostFee = fees.values().stream().mapToLong(Long::longValue).max().orElse(0);
    Pricing pricing = new Pricing(demand, goal.aim(), goal.reach(), mostFee);
    Pool pool = new Pool(demand, pricing, k);
    for (int ref = 0; ref < fitting.size(); ref++) {
      IndexedPartner partner = fitting.get(ref).subject();
      int distance = pricing.countsPairs() ? acquaintance.fromPoster(ref) : Ties.STRANGERS;
      long price = pricing.member(fitting.get(ref).units(), fees.get(id(ref)), distance);
      boolean tied = pricing.countsPairs() && acquaintance.isTied(ref);
      Reach reach = Reach.of(opportunity, partner, weights);
      pool.addLevels(reach.gold(), reach.silver(), reach.work(), ref, price, tied);
    }
    Found found = TeamFinder.find(pool, pricing, acquaintance, k, goal.shared(), goal.budget());
    return new Teams(found.teams().stream().map(this::team).toList(), found.proven());
  }

  private UUID id(int ref) {
    return fitting.get(ref).id();
  }

  private Team team(Formation formation) {
    List<Requirement> missing = opportunity.missing();
    List<String> open = new ArrayList<>();
    int weight = 0;
    for (int i = 0; i < missing.size(); i++) {
      if ((formation.open() >>> i & 1) != 0) {
        open.add(missing.get(i).id());
      } else {
        weight += missing.get(i).weight();
      }
    }
    List<Integer> refs = formation.members().stream().map(Formation.Member::ref).toList();
    List<Team.Member> members =
        formation.members().stream()
            .sorted(Comparator.comparingInt(Formation.Member::ref))
            .map(this::member)
            .toList();
    return new Team(opportunity.id(), members, weight, open, fees(refs), trust(refs));
  }

  private Team.Member member(Formation.Member member) {
    Candidate<IndexedPartner> candidate = fitting.get(member.ref());
    Reach reach = Reach.of(opportunity, candidate.subject(), weights);
    List<Team.Filling> fills = new ArrayList<>();
    for (int i = 0; i < member.seats().size(); i++) {
      if (member.seats().get(i) > 0) {
        String requirement = opportunity.missing().get(i).id();
        fills.add(new Team.Filling(requirement, member.seats().get(i), reach.level(i)));
      }
    }
    return new Team.Member(candidate.id(), Explaining.fraction(candidate.units()), fills);
  }

  /** The sum; null when one is not known. */
  private Long fees(List<Integer> refs) {
    List<Long> known = refs.stream().map(ref -> fees.get(id(ref))).toList();
    return known.stream().anyMatch(Objects::isNull)
        ? null
        : (Long) known.stream().mapToLong(Long::longValue).sum();
  }

  private double trust(List<Integer> refs) {
    double trust = 0;
    for (int i = 0; i < refs.size(); i++) {
      trust += Ties.STRANGERS - acquaintance.fromPoster(refs.get(i));
      for (int j = 0; j < i; j++) {
        trust += Ties.STRANGERS - acquaintance.between(refs.get(i), refs.get(j));
      }
    }
    return trust / Ties.STRANGERS / (refs.size() * (refs.size() + 1) / 2.0);
  }
}
