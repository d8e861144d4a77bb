package org.counterpart.engine.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.engine.Affected;
import org.counterpart.engine.Explanation;
import org.counterpart.engine.GapReport;
import org.counterpart.engine.Improvement;
import org.counterpart.engine.LevelChange;
import org.counterpart.engine.Match;
import org.counterpart.engine.Obstacle;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Prospect;
import org.counterpart.engine.Scored;
import org.counterpart.engine.Snapshot;
import org.counterpart.engine.TeamGoal;
import org.counterpart.engine.Teams;
import org.counterpart.engine.affinity.AffinitySnapshot;
import org.counterpart.engine.percolation.PercolationSnapshot;
import org.counterpart.engine.structure.StructuralSnapshot;

/** Everything that was known at one moment. */
final class InMemorySnapshot implements Snapshot {

  private final Table.View<IndexedPartner> partners;
  private final Table.View<IndexedOpportunity> opportunities;
  private final StructuralSnapshot structure;
  private final AffinitySnapshot affinity;
  private final PercolationSnapshot percolation;
  private final Scoring scoring;
  private final Explaining explaining;

  InMemorySnapshot(
      Table.View<IndexedPartner> partners,
      Table.View<IndexedOpportunity> opportunities,
      StructuralSnapshot structure,
      AffinitySnapshot affinity,
      PercolationSnapshot percolation,
      Scoring scoring) {
    this.partners = partners;
    this.opportunities = opportunities;
    this.structure = structure;
    this.affinity = affinity;
    this.percolation = percolation;
    this.scoring = scoring;
    explaining = new Explaining(scoring);
  }

  @Override
  public void save(OutputStream out) throws IOException {
    EngineStore.save(partners, opportunities, structure, affinity, out);
  }

  @Override
  public Optional<String> partnerName(UUID partner) {
    return Optional.ofNullable(partners.get(partner)).map(indexed -> indexed.partner().name());
  }

  @Override
  public List<Match> top(Opportunity opportunity, int from, int to, double floor) {
    if (to <= from) {
      return List.of();
    }
    Query query = query(IndexedOpportunity.of(opportunity));
    return best(query, to, units(floor)).stream()
        .skip(from)
        .map(chosen -> explaining.match(query, chosen.subject()))
        .toList();
  }

  @Override
  public List<Scored> percolate(UUID partner, double floor) {
    IndexedPartner indexed = partners.get(partner);
    if (indexed == null) {
      return List.of();
    }
    List<Candidate<Opportunity>> fitting = new ArrayList<>();
    percolation.percolate(
        indexed.profile(),
        (id, _) -> {
          int units = units(opportunities.get(id), indexed, units(floor));
          if (units >= units(floor)) {
            fitting.add(candidate(opportunities.get(id).opportunity(), partner, units));
          }
        });
    fitting.sort(Candidate.BEST_FIRST);
    return fitting.stream()
        .map(fit -> new Scored(fit.id(), partner, Explaining.fraction(fit.units())))
        .toList();
  }

  @Override
  public List<UUID> fitting(UUID partner) {
    List<UUID> fitting = new ArrayList<>();
    IndexedPartner indexed = partners.get(partner);
    if (indexed != null) {
      percolation.percolate(indexed.profile(), (id, _) -> fitting.add(id));
    }
    fitting.sort(Comparator.naturalOrder());
    return fitting;
  }

  private Candidate<Opportunity> candidate(Opportunity opportunity, UUID partner, int units) {
    return Candidate.of(opportunity, partner, units, scoring.rotation());
  }

  /** The score, or -1 when it cannot be {@code least}. */
  private int units(IndexedOpportunity indexed, IndexedPartner partner, int least) {
    double coverage = scoring.coverage(indexed.opportunity(), partner);
    return scoring.most(coverage) < least ? -1 : scoring.units(query(indexed), partner, coverage);
  }

  @Override
  public Explanation explain(Opportunity opportunity, UUID partner) {
    IndexedPartner indexed = partners.get(partner);
    if (indexed == null) {
      return new Explanation.UnknownPartner();
    }
    boolean covers = scoring.coverage(opportunity, indexed) > 0;
    List<Obstacle> obstacles = Scope.obstacles(opportunity, indexed, covers);
    if (!obstacles.isEmpty()) {
      return new Explanation.DoesNotFit(obstacles);
    }
    Query query = query(IndexedOpportunity.of(opportunity));
    return new Explanation.Fits(explaining.match(query, indexed));
  }

  @Override
  public Teams teams(Opportunity opportunity, TeamGoal goal, int k) {
    if (k <= 0 || opportunity.missing().isEmpty()) {
      return new Teams(List.of(), true);
    }
    var fitting = best(query(IndexedOpportunity.of(opportunity)), Integer.MAX_VALUE, 0);
    Acquaintance acquaintance =
        new Acquaintance(
            affinity,
            partners.get(opportunity.poster()),
            fitting.stream().map(Candidate::subject).toList(),
            opportunity.asOfDay());
    return new Teaming(opportunity, fitting, scoring.weights(), goal, acquaintance).teams(k);
  }

  @Override
  public GapReport gaps(Opportunity opportunity) {
    return new GapFinding(opportunity, scoring.weights()).report(partners.rows());
  }

  @Override
  public List<Improvement> improvements(Opportunity opportunity, UUID partner, int among) {
    IndexedPartner indexed = partners.get(partner);
    return indexed == null ? List.of() : standings(opportunity, among).improvements(indexed);
  }

  @Override
  public Optional<Prospect> suppose(
      Opportunity opportunity, UUID partner, LevelChange change, int among) {
    IndexedPartner indexed = partners.get(partner);
    if (indexed == null) {
      return Optional.empty();
    }
    Standings standings = standings(opportunity, among);
    return Optional.of(
        new Prospect(standings.of(indexed), standings.of(indexed.supposing(change))));
  }

  private Standings standings(Opportunity opportunity, int among) {
    Query query = query(IndexedOpportunity.of(opportunity));
    // One more than are counted, since the partner itself may be one of them and fall behind.
    int k = among == Integer.MAX_VALUE ? among : among + 1;
    return new Standings(query, scoring, best(query, k, 0), among);
  }

  @Override
  public List<Affected> affected(UUID partner, LevelChange change) {
    IndexedPartner indexed = partners.get(partner);
    return indexed == null
        ? List.of()
        : new Affecting(scoring, percolation, opportunities).of(indexed, change);
  }

  @Override
  public Optional<Opportunity> opportunity(UUID id) {
    return Optional.ofNullable(opportunities.get(id)).map(IndexedOpportunity::opportunity);
  }

  @Override
  public int partners() {
    return partners.size();
  }

  @Override
  public int opportunities() {
    return opportunities.size();
  }

  private Query query(IndexedOpportunity indexed) {
    IndexedPartner poster = partners.get(indexed.opportunity().poster());
    int slot = poster == null ? -1 : poster.slot();
    return new Query(
        indexed, affinity.of(indexed.wording(), slot, indexed.opportunity().asOfDay()));
  }

  /** The best of everybody who fits, those first. */
  private List<Candidate<IndexedPartner>> best(Query query, int k, int least) {
    return new TopSearch(query, partners, scoring, k, least).run(structure);
  }

  /** The least whole number of units that is not below {@code floor}. */
  private static int units(double floor) {
    return (int) Math.ceil(floor * Scoring.ONE);
  }
}
