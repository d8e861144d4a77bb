package org.counterpart.benchmarks.team;

import java.util.Arrays;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.ProfileTable;
import org.counterpart.benchmarks.structural.Question;

/** Finds those who could be in a team, by a scan of all partners: the same for everybody. */
public final class Candidates {

  private final ProfileTable table;

  /** For each feature the requirement that it covers, as a bit, when it holds. */
  private final int[] covers;

  /** For each gold the requirement that it covers, or better than asked for. */
  private final int[] byGold;

  /** Takes those in who cover something. */
  @FunctionalInterface
  interface Taker {
    /**
     * @param partner its number
     * @param gold the requirements that it covers by a gold, as bits
     * @param silver those that it covers by a silver
     */
    void take(int partner, int gold, int silver);
  }

  public Candidates(Ecosystem ecosystem) {
    table = ProfileTable.inOrder(ecosystem);
    covers = new int[2 * ecosystem.scale().competencies()];
    byGold = new int[2 * ecosystem.scale().competencies()];
  }

  void scan(Question question, Taker taker) {
    for (int need = 0; need < question.features().length; need++) {
      covers[question.features()[need]] = 1 << need;
      byGold[question.features()[need] | 1] = 1 << need;
    }
    for (int row = 0; row < table.rows(); row++) {
      if (table.isAdmitted(row, question)) {
        int reach = table.covered(row, question, covers);
        if (reach != 0) {
          int gold = table.covered(row, question, byGold);
          taker.take(table.number(row), gold, reach & ~gold);
        }
      }
    }
    Arrays.fill(covers, 0);
    Arrays.fill(byGold, 0);
  }

  /** The cheapest of those who cover the same. */
  Crews crews(Question question) {
    Crews crews = new Crews(question.features().length);
    scan(question, (partner, gold, silver) -> crews.offer(gold, silver, Rates.of(partner)));
    return crews;
  }

  long bytes() {
    return table.bytes();
  }
}
