package org.counterpart.benchmarks.structural;

import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Codes;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * A compressed bitmap for each level and country, and a table for the rest. The rows that hold the
 * most valuable combination of what is asked for are found first, by intersection; the search ends
 * when no combination that is left can reach the answer's last row.
 */
public final class RoaringTable implements Competitor {

  /** So few rows are looked at one by one rather than split further. */
  private static final int FEW = 32;

  private final ProfileTable table;
  private final Needs needs;
  private final RoaringBitmap[] levels;
  private final RoaringBitmap[] countries = empty(Codes.COUNTRIES);

  public RoaringTable(Ecosystem ecosystem) {
    table = ProfileTable.sorted(ecosystem);
    needs = new Needs(ecosystem.scale().competencies());
    levels = empty(2 * ecosystem.scale().competencies());
    for (int row = 0; row < table.rows(); row++) {
      for (int nth = 0; nth < table.features(row); nth++) {
        levels[table.feature(row, nth)].add(row);
      }
      for (long left = table.countries(row); left != 0; left &= left - 1) {
        countries[Long.numberOfTrailingZeros(left)].add(row);
      }
    }
    for (RoaringBitmap bitmap : levels) {
      bitmap.runOptimize();
    }
    for (RoaringBitmap bitmap : countries) {
      bitmap.runOptimize();
    }
  }

  private static RoaringBitmap[] empty(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> new RoaringBitmap())
        .toArray(RoaringBitmap[]::new);
  }

  @Override
  public Answer top(Question question, int k) {
    Best best = new Best(k);
    needs.ask(question);
    Combinations combinations = new Combinations(question, holders(question));
    PriorityQueue<Combinations.Node> open = new PriorityQueue<>();
    open.add(combinations.root());
    while (!open.isEmpty() && open.peek().most() >= best.threshold()) {
      Combinations.Node node = open.poll();
      RoaringBitmap rows = node.rows();
      if (node.isDecided() || rows.getCardinality() <= FEW) {
        finish(rows, question, best);
      } else {
        combinations.split(node, rows, open);
      }
    }
    needs.forget(question);
    return best.answer();
  }

  private RoaringBitmap[] holders(Question question) {
    RoaringBitmap[] holders = new RoaringBitmap[question.features().length];
    for (int need = 0; need < holders.length; need++) {
      RoaringBitmap all = levels[question.features()[need]];
      holders[need] =
          question.country() == Question.NONE
              ? all
              : RoaringBitmap.and(all, countries[question.country()]);
    }
    return holders;
  }

  private void finish(RoaringBitmap rows, Question question, Best best) {
    for (PeekableIntIterator at = rows.getIntIterator(); at.hasNext(); ) {
      int row = at.next();
      int covered = table.coverage(row, question, needs);
      if (covered > 0) {
        best.offer(covered + table.extras(row, question), table.number(row));
      }
    }
  }

  @Override
  public long bytes() {
    long bytes = table.bytes();
    for (RoaringBitmap bitmap : levels) {
      bytes += bitmap.getLongSizeInBytes();
    }
    for (RoaringBitmap bitmap : countries) {
      bytes += bitmap.getLongSizeInBytes();
    }
    return bytes;
  }
}
