package org.counterpart.benchmarks.percolation;

import java.util.BitSet;
import java.util.List;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.engine.Filled;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Scored;
import org.counterpart.engine.Snapshot;

/** The plain engine, which looks at every opportunity and knows its text as well. */
public final class PlainEnginePercolator implements Percolator {

  private static final double ONE = 1 << 16;

  private final Snapshot snapshot;

  /**
   * @param partners that will be asked for
   */
  public PlainEnginePercolator(Ecosystem ecosystem, int opportunities, List<Partner> partners) {
    snapshot = Filled.withOpportunities(ecosystem, opportunities, partners).snapshot();
  }

  @Override
  public BitSet fitting(Partner partner) {
    BitSet fitting = new BitSet();
    for (Scored scored : snapshot.percolate(partner.id(), FLOOR / ONE)) {
      fitting.set(Ecosystem.number(scored.opportunity()));
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
