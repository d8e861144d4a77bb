package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Affected;
import org.counterpart.engine.LevelChange;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.percolation.PercolationSnapshot;

/**
 * Finds for which opportunities a change of levels would matter. Levels count for coverage, and for
 * what of it is verified, so these are among those that ask for a competency that changes and that
 * the partner fits by it, as it is or as it would be.
 */
final class Affecting {

  private static final Comparator<Affected> MOST_FIRST =
      Comparator.<Affected>comparingDouble(one -> -Math.abs(one.gain()))
          .thenComparing(Affected::opportunity);

  private final Scoring scoring;
  private final PercolationSnapshot percolation;
  private final Table.View<IndexedOpportunity> opportunities;

  Affecting(
      Scoring scoring,
      PercolationSnapshot percolation,
      Table.View<IndexedOpportunity> opportunities) {
    this.scoring = scoring;
    this.percolation = percolation;
    this.opportunities = opportunities;
  }

  /** Those that the change matters for, most first. */
  List<Affected> of(IndexedPartner now, LevelChange change) {
    IndexedPartner then = now.supposing(change);
    Set<UUID> candidates = new HashSet<>();
    for (IndexedPartner one : List.of(now, then)) {
      percolation.percolate(one.profile(change::concerns), (id, _) -> candidates.add(id));
    }
    List<Affected> affected = new ArrayList<>();
    for (UUID id : candidates) {
      add(opportunities.get(id).opportunity(), now, then, affected);
    }
    affected.sort(MOST_FIRST);
    return affected;
  }

  private void add(
      Opportunity opportunity, IndexedPartner now, IndexedPartner then, List<Affected> affected) {
    double before = scoring.coverage(opportunity, now);
    double after = scoring.coverage(opportunity, then);
    int gain =
        units(Part.COVERAGE, after)
            - units(Part.COVERAGE, before)
            + units(Part.VERIFIED, scoring.verified(opportunity, then))
            - units(Part.VERIFIED, scoring.verified(opportunity, now));
    if (gain != 0 || before > 0 != after > 0) {
      affected.add(
          new Affected(opportunity.id(), before > 0, after > 0, Explaining.fraction(gain)));
    }
  }

  private int units(Part part, double measure) {
    return scoring.weights().units(part, measure);
  }
}
