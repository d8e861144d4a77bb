package org.counterpart.benchmarks.structural;

import java.util.Comparator;
import java.util.Queue;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Splits rows by which of the requirements they hold, the most valuable requirement first. */
final class Combinations {

  private final int[] order;
  private final int[] units;
  private final RoaringBitmap[] holders;
  private final int most;

  /**
   * Rows that agree on the first requirements.
   *
   * @param from rows that all of these are among
   * @param without rows among them that are none; null for no such
   * @param decided how many requirements have been decided on
   * @param left how many there are to decide on
   * @param most the most that a row can have
   */
  record Node(RoaringBitmap from, RoaringBitmap without, int decided, int left, int most)
      implements Comparable<Node> {

    /** Worked out late, because most nodes are never looked at. */
    RoaringBitmap rows() {
      return without == null ? from : RoaringBitmap.andNot(from, without);
    }

    boolean isDecided() {
      return left == 0;
    }

    @Override
    public int compareTo(Node other) {
      return Integer.compare(other.most, most);
    }
  }

  /**
   * @param holders rows that hold what each requirement asks for, at any time
   */
  Combinations(Question question, RoaringBitmap[] holders) {
    this.holders = holders;
    units = question.units();
    order =
        IntStream.range(0, units.length)
            .boxed()
            .sorted(Comparator.comparingInt(need -> -units[need]))
            .mapToInt(Integer::intValue)
            .toArray();
    most =
        IntStream.of(units).sum()
            + Question.FRESH_UNITS
            + (question.industry() == Question.NONE ? 0 : Question.INDUSTRY_UNITS);
  }

  /** Everybody who holds something. */
  Node root() {
    return new Node(RoaringBitmap.or(holders), null, 0, order.length, most);
  }

  /** Adds those rows of a node that hold the next requirement, and those that do not. */
  void split(Node node, RoaringBitmap rows, Queue<Node> open) {
    int need = order[node.decided()];
    int decided = node.decided() + 1;
    RoaringBitmap holding = RoaringBitmap.and(rows, holders[need]);
    if (!holding.isEmpty()) {
      open.add(new Node(holding, null, decided, node.left() - 1, node.most()));
    }
    open.add(new Node(rows, holding, decided, node.left() - 1, node.most() - units[need]));
  }
}
