package org.counterpart.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a batch into waves, each with at most one row of a key, in the key's order. A wave is
 * sent only when the one before is acknowledged: with two records of a key in flight, the second
 * could arrive although the first fails.
 */
final class Waves {

  private Waves() {}

  static List<List<OutboxRow>> of(List<OutboxRow> rows) {
    List<List<OutboxRow>> waves = new ArrayList<>();
    Map<OutboxRow.Sequence, Integer> depth = new HashMap<>();
    for (OutboxRow row : rows) {
      int wave = depth.merge(row.sequence(), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(row);
    }
    return waves;
  }
}
