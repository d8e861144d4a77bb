package org.counterpart.benchmarks.team;

import java.util.Arrays;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Needs;
import org.counterpart.benchmarks.structural.ProfileTable;
import org.counterpart.benchmarks.structural.Question;

/**
 * Finds those among whom a team is searched, by a scan: of all that cover the same requirements the
 * cheapest is enough, and nobody is needed who covers less than another for no less.
 */
public final class Candidates {

  private final ProfileTable table;
  private final Needs needs;

  public Candidates(Ecosystem ecosystem) {
    table = ProfileTable.inOrder(ecosystem);
    needs = new Needs(ecosystem.scale().competencies());
  }

  /** For each set of requirements, by its bits, what the cheapest costs who covers it or more. */
  int[] cheapest(Question question) {
    int[] cheapest = new int[1 << question.features().length];
    Arrays.fill(cheapest, Integer.MAX_VALUE);
    needs.ask(question);
    for (int row = 0; row < table.rows(); row++) {
      if (table.isAdmitted(row, question)) {
        int covered = table.covered(row, question, needs);
        cheapest[covered] = Math.min(cheapest[covered], Rates.of(table.number(row)));
      }
    }
    needs.forget(question);
    lowerToThoseWhoCoverMore(cheapest);
    return cheapest;
  }

  private static void lowerToThoseWhoCoverMore(int[] cheapest) {
    cheapest[0] = 0;
    for (int bit = 1; bit < cheapest.length; bit <<= 1) {
      for (int set = cheapest.length - 1; set > 0; set--) {
        if ((set & bit) == 0) {
          cheapest[set] = Math.min(cheapest[set], cheapest[set | bit]);
        }
      }
    }
  }

  /** The sets that nobody covers more than for the same or less. */
  static int[] worthwhile(int[] cheapest) {
    int[] sets = new int[cheapest.length];
    int size = 0;
    for (int set = 1; set < cheapest.length; set++) {
      if (cheapest[set] != Integer.MAX_VALUE && !isDominated(set, cheapest)) {
        sets[size++] = set;
      }
    }
    return Arrays.copyOf(sets, size);
  }

  private static boolean isDominated(int set, int[] cheapest) {
    for (int bit = 1; bit < cheapest.length; bit <<= 1) {
      if ((set & bit) == 0 && cheapest[set | bit] == cheapest[set]) {
        return true;
      }
    }
    return false;
  }

  /** Whether some requirement is covered by nobody. */
  static boolean hasGap(int[] cheapest) {
    for (int bit = 1; bit < cheapest.length; bit <<= 1) {
      if (cheapest[bit] == Integer.MAX_VALUE) {
        return true;
      }
    }
    return false;
  }
}
