package org.counterpart.benchmarks.percolation;

import java.util.List;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.engine.Filled;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Scored;
import org.counterpart.engine.Snapshot;

/** The engine by its public surface, which knows texts as well and sorts what it finds. */
public final class EnginePercolator implements Percolator {

  private static final double ONE = 1 << 16;

  private final Snapshot snapshot;

  /**
   * @param partners that will be asked for
   */
  public EnginePercolator(Ecosystem ecosystem, int opportunities, List<Partner> partners) {
    snapshot = Filled.withOpportunities(ecosystem, opportunities, partners).snapshot();
  }

  @Override
  public Found fitting(Partner partner) {
    Found fitting = new Found();
    for (Scored scored : snapshot.percolate(partner.id(), FLOOR / ONE)) {
      fitting.add(Ecosystem.number(scored.opportunity()));
    }
    return fitting;
  }

  @Override
  public int tolerance() {
    return 8;
  }

  /** Not known: it keeps what it was given. */
  @Override
  public long bytes() {
    return 0;
  }
}
