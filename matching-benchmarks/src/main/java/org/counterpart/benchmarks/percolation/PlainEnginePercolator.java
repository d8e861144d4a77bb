package org.counterpart.benchmarks.percolation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Change;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Scored;
import org.counterpart.engine.Snapshot;

/** The plain engine, which looks at every opportunity and knows its text as well. */
public final class PlainEnginePercolator implements Percolator {

  private static final double ONE = 1 << 16;
  private static final int BATCH = 10_000;

  private final Snapshot snapshot;

  /**
   * @param partners that will be asked for
   */
  public PlainEnginePercolator(Ecosystem ecosystem, int opportunities, List<Partner> partners) {
    MatchingEngine engine = MatchingEngine.plain(Question.WEIGHTS);
    List<Change> changes = new ArrayList<>();
    partners.forEach(partner -> changes.add(new Change.PutPartner(partner)));
    for (int number = 0; number < opportunities; number++) {
      changes.add(new Change.PutOpportunity(ecosystem.opportunity(number)));
      if (changes.size() >= BATCH) {
        engine.apply(changes);
        changes.clear();
      }
    }
    engine.apply(changes);
    snapshot = engine.snapshot();
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
