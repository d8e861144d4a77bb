package org.counterpart.benchmarks.structural;

import org.counterpart.benchmarks.ecosystem.Ecosystem;

/** Looks at every row of a table of columns. */
public final class ColumnarScan implements Competitor {

  private final ProfileTable table;
  private final Needs needs;

  public ColumnarScan(Ecosystem ecosystem) {
    table = ProfileTable.inOrder(ecosystem);
    needs = new Needs(ecosystem.scale().competencies());
  }

  @Override
  public Answer top(Question question, int k) {
    Best best = new Best(k);
    needs.ask(question);
    for (int row = 0; row < table.rows(); row++) {
      if (table.isAdmitted(row, question)) {
        int covered = table.coverage(row, question, needs);
        if (covered > 0) {
          best.offer(covered + table.extras(row, question), table.number(row));
        }
      }
    }
    needs.forget(question);
    return best.answer();
  }

  @Override
  public long bytes() {
    return table.bytes();
  }
}
