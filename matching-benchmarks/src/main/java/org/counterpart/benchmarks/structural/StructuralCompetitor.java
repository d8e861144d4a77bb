package org.counterpart.benchmarks.structural;

import java.util.List;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.engine.structure.StructuralIndex;
import org.counterpart.engine.structure.StructuralSnapshot;
import org.counterpart.engine.structure.StructuralSnapshot.Ranked;

/** The engine's own index. */
public final class StructuralCompetitor implements Competitor {

  private static final int BATCH = 50_000;

  private final StructuralIndex index = new StructuralIndex();
  private volatile StructuralSnapshot snapshot;

  public StructuralCompetitor(Ecosystem ecosystem) {
    int partners = ecosystem.scale().partners();
    for (int number = 0; number < partners; number++) {
      index.put(ecosystem.partner(number), null);
      if (number % BATCH == BATCH - 1) {
        index.publish();
      }
    }
    publish();
  }

  /** To be changed by one thread, which calls {@link #publish} then. */
  public StructuralIndex index() {
    return index;
  }

  /** Lets the next question see what was changed. */
  public void publish() {
    snapshot = index.publish();
  }

  @Override
  public Answer top(Question question, int k) {
    long seed = question.opportunity().id().getMostSignificantBits();
    List<Ranked> ranked =
        snapshot.top(
            question.opportunity(),
            Question.WEIGHTS,
            k,
            0,
            (high, low) -> (int) (((high ^ low ^ seed) * 0x9E3779B97F4A7C15L) >>> 33));
    int[] units = new int[ranked.size()];
    int[] partners = new int[units.length];
    for (int i = 0; i < units.length; i++) {
      units[i] = ranked.get(i).units();
      partners[i] = Ecosystem.number(ranked.get(i).partner());
    }
    return new Answer(units, partners);
  }

  @Override
  public long bytes() {
    return index.bytes();
  }
}
