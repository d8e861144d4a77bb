package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of rows: those that hold the same competencies lie side by side, the fresh ones first,
 * so that what bounds a word is close to what its rows reach.
 */
final class Layout {

  @SuppressWarnings("ArrayRecordComponent") // lives while sorting; never compared as a whole
  private record Keyed(Row row, int[] key) {}

  private Layout() {}

  static List<Row> sorted(List<Row> rows) {
    Map<Integer, Integer> holders = new HashMap<>();
    for (Row row : rows) {
      for (long hold : row.holds()) {
        if (Row.hasTime(hold)) {
          holders.merge(Row.feature(hold), 1, Integer::sum);
        }
      }
    }
    Map<Integer, Integer> ranks = new HashMap<>();
    holders.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> ranks.put(entry.getKey(), ranks.size()));
    return rows.stream()
        .map(row -> new Keyed(row, key(row, ranks)))
        .sorted(
            Comparator.comparing(Keyed::key, Arrays::compare)
                .thenComparingInt(each -> -each.row().updated())
                .thenComparing(each -> each.row().id()))
        .map(Keyed::row)
        .toList();
  }

  private static int[] key(Row row, Map<Integer, Integer> ranks) {
    return Arrays.stream(row.holds())
        .filter(Row::hasTime)
        .mapToInt(hold -> ranks.get(Row.feature(hold)))
        .sorted()
        .toArray();
  }
}
