package org.counterpart.benchmarks.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.engine.Change;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Partner;

/** Fills engines. */
public final class Filled {

  private static final int BATCH = 100_000;

  private Filled() {}

  /** An engine that knows all partners. */
  public static MatchingEngine withPartners(Ecosystem ecosystem) {
    return withPartners(ecosystem.scale().partners(), ecosystem::partner);
  }

  /** An engine that knows so many partners. */
  public static MatchingEngine withPartners(int partners, IntFunction<Partner> partner) {
    MatchingEngine engine = MatchingEngine.inMemory(Question.WEIGHTS);
    put(engine, partners, number -> new Change.PutPartner(partner.apply(number)));
    return engine;
  }

  /** An engine that knows the partners that will be asked for, and all open opportunities. */
  public static MatchingEngine withOpportunities(
      Ecosystem ecosystem, int opportunities, List<Partner> partners) {
    MatchingEngine engine = MatchingEngine.inMemory(Question.WEIGHTS);
    put(engine, partners.size(), number -> new Change.PutPartner(partners.get(number)));
    put(engine, opportunities, n -> new Change.PutOpportunity(ecosystem.opportunity(n)));
    return engine;
  }

  private static void put(MatchingEngine engine, int count, IntFunction<Change> change) {
    List<Change> batch = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      batch.add(change.apply(number));
      if (batch.size() == BATCH || number == count - 1) {
        engine.apply(batch);
        batch.clear();
      }
    }
  }
}
