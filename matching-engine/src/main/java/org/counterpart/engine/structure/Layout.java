package org.counterpart.engine.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of rows: those that hold many competencies come first, and those that hold the same lie
 * side by side, so that the bound of a block is close to what its rows reach.
 */
final class Layout {

  @SuppressWarnings("ArrayRecordComponent") // lives while sorting; never compared as a whole
  private record Keyed(Row row, int[] key) {}

  private Layout() {}

  static void sort(List<Row> rows) {
    Map<Integer, Integer> holders = new HashMap<>();
    for (Row row : rows) {
      for (long entry : row.held()) {
        holders.merge(Entries.feature(entry), 1, Integer::sum);
      }
    }
    List<Integer> byHolders =
        holders.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Map<Integer, Integer> ranks = new HashMap<>();
    byHolders.forEach(feature -> ranks.put(feature, ranks.size()));
    List<Keyed> keyed =
        rows.stream()
            .map(row -> new Keyed(row, key(row, ranks)))
            .sorted(
                Comparator.comparingInt((Keyed each) -> -each.key().length)
                    .thenComparing(Keyed::key, Arrays::compare)
                    .thenComparing(each -> each.row().id()))
            .toList();
    for (int i = 0; i < keyed.size(); i++) {
      rows.set(i, keyed.get(i).row());
    }
  }

  private static int[] key(Row row, Map<Integer, Integer> ranks) {
    return Arrays.stream(row.held())
        .mapToInt(entry -> ranks.get(Entries.feature(entry)))
        .sorted()
        .toArray();
  }
}
