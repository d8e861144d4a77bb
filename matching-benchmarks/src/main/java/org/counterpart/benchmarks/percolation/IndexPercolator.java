package org.counterpart.benchmarks.percolation;

import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Partner;
import org.counterpart.engine.percolation.PercolationIndex;
import org.counterpart.engine.percolation.PercolationSnapshot;
import org.counterpart.engine.percolation.Profile;

/** The engine's index of opportunities, each filed with the least score that counts. */
public final class IndexPercolator implements Percolator {

  private static final int BATCH = 100_000;

  private final PercolationIndex index = new PercolationIndex(Question.WEIGHTS);
  private final PercolationSnapshot snapshot;

  public IndexPercolator(Ecosystem ecosystem, int opportunities) {
    for (int number = 0; number < opportunities; number++) {
      index.put(ecosystem.opportunity(number), FLOOR);
      if (number % BATCH == BATCH - 1) {
        index.publish();
      }
    }
    snapshot = index.publish();
  }

  @Override
  public Found fitting(Partner partner) {
    Found found = new Found();
    snapshot.percolate(
        Profile.of(partner), (opportunity, _) -> found.add(Ecosystem.number(opportunity)));
    return found;
  }

  @Override
  public long bytes() {
    return index.bytes();
  }
}
