package org.counterpart.benchmarks.percolation;

import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Profile;
import org.counterpart.engine.Partner;

/** Looks at every opportunity; what the others' answers are held against. */
public final class ScanPercolator implements Percolator {

  private final OpportunityTable table;
  private final Holding holding;

  public ScanPercolator(Ecosystem ecosystem, int opportunities) {
    table = new OpportunityTable(ecosystem, opportunities);
    holding = new Holding(ecosystem.scale().competencies());
  }

  @Override
  public Found fitting(Partner partner) {
    return fitting(partner, FLOOR);
  }

  /** The numbers of the opportunities that the partner fits with {@code floor} or more. */
  public Found fitting(Partner partner, int floor) {
    holding.take(Profile.of(partner));
    Found fitting = new Found();
    for (int number = 0; number < table.size(); number++) {
      if (table.score(number, holding) >= floor) {
        fitting.add(number);
      }
    }
    holding.leave();
    return fitting;
  }

  @Override
  public long bytes() {
    return table.bytes();
  }
}
