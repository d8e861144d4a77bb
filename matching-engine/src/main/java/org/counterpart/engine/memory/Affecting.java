package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterpart.engine.Affected;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;

/**
 * Finds for which opportunities a change of levels would matter. Levels count for coverage only.
 */
final class Affecting {

  private static final Comparator<Affected> MOST_FIRST =
      Comparator.<Affected>comparingDouble(one -> -Math.abs(one.gain()))
          .thenComparing(Affected::opportunity);

  private final Scoring scoring;
  private final IndexedPartner now;
  private final IndexedPartner then;

  Affecting(Scoring scoring, IndexedPartner now, IndexedPartner then) {
    this.scoring = scoring;
    this.now = now;
    this.then = then;
  }

  /**
   * Those that it matters for, most first.
   *
   * @param opportunities null where there is none
   */
  List<Affected> among(List<IndexedOpportunity> opportunities) {
    List<Affected> affected = new ArrayList<>();
    for (IndexedOpportunity one : opportunities) {
      if (one != null && Scope.admits(one.opportunity(), now.partner())) {
        add(one.opportunity(), affected);
      }
    }
    affected.sort(MOST_FIRST);
    return affected;
  }

  private void add(Opportunity opportunity, List<Affected> affected) {
    double before = scoring.coverage(opportunity, now);
    double after = scoring.coverage(opportunity, then);
    int gain = units(after) - units(before);
    if (gain != 0 || before > 0 != after > 0) {
      affected.add(
          new Affected(opportunity.id(), before > 0, after > 0, Explaining.fraction(gain)));
    }
  }

  private int units(double coverage) {
    return scoring.weights().units(Part.COVERAGE, coverage);
  }
}
