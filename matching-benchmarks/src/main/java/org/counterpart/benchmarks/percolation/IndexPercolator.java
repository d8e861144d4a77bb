package org.counterpart.benchmarks.percolation;

import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Profile;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.percolation.PercolationIndex;
import org.counterpart.engine.percolation.PercolationSnapshot;

/**
 * The engine's index of opportunities, each filed with the coverage without which no score is high
 * enough; as for its peers, a table knows the rest of the score.
 */
public final class IndexPercolator implements Percolator {

  private static final int BATCH = 100_000;

  private final PercolationIndex index = new PercolationIndex(Question.WEIGHTS);
  private final OpportunityTable table;
  private final Holding holding;
  private final PercolationSnapshot snapshot;

  public IndexPercolator(Ecosystem ecosystem, int opportunities) {
    table = new OpportunityTable(ecosystem, opportunities);
    holding = new Holding(ecosystem.scale().competencies());
    for (int number = 0; number < opportunities; number++) {
      Opportunity opportunity = ecosystem.opportunity(number);
      index.put(opportunity, table.leastCoverage(number, FLOOR));
      if (number % BATCH == BATCH - 1) {
        index.publish();
      }
    }
    snapshot = index.publish();
  }

  @Override
  public Found fitting(Partner partner) {
    holding.take(Profile.of(partner));
    Found found = new Found();
    snapshot.percolate(
        org.counterpart.engine.percolation.Profile.of(partner),
        0,
        (opportunity, units) -> {
          int number = Ecosystem.number(opportunity);
          if (units + table.extras(number, holding) >= FLOOR) {
            found.add(number);
          }
        });
    holding.leave();
    return found;
  }

  @Override
  public int tolerance() {
    return 8;
  }

  @Override
  public long bytes() {
    return index.bytes() + table.bytes();
  }
}
