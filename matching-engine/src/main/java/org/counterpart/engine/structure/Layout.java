package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of rows: those that hold the same competencies lie side by side, the fresh ones first,
 * so that what bounds a line is close to what its rows reach.
 */
final class Layout {

  @SuppressWarnings("ArrayRecordComponent") // lives while sorting; never compared as a whole
  private record Keyed(Row row, int[] key) {}

  private Layout() {}

  static List<Row> sorted(List<Row> rows, Features features) {
    int[] ranks = ranks(rows, features);
    return rows.parallelStream()
        .map(row -> new Keyed(row, key(row, ranks, features)))
        .sorted(
            Comparator.comparing(Keyed::key, Arrays::compare)
                .thenComparingInt(each -> -each.row().updated())
                .thenComparing(each -> each.row().id()))
        .map(Keyed::row)
        .toList();
  }

  /** What most rows hold comes first. */
  private static int[] ranks(List<Row> rows, Features features) {
    int[] holders = new int[features.count()];
    for (Row row : rows) {
      for (int feature : row.features()) {
        holders[feature]++;
      }
    }
    Integer[] order = new Integer[holders.length];
    Arrays.setAll(order, feature -> feature);
    Arrays.sort(order, Comparator.comparingInt(feature -> -holders[feature]));
    int[] ranks = new int[holders.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  private static int[] key(Row row, int[] ranks, Features features) {
    return Arrays.stream(row.features())
        .filter(features::isLevel)
        .map(feature -> ranks[feature])
        .sorted()
        .toArray();
  }
}
