package org.counterpart.notification.inbound;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an erasure removes, by table. Used by one thread. */
public final class Removed {
  private final Map<String, Integer> rows = new TreeMap<>();

  /** Adds rows that were deleted or emptied; none is nothing to tell. */
  public void add(String table, long count) {
    if (count > 0) {
      rows.merge(table, Math.toIntExact(count), Integer::sum);
    }
  }

  /** How many rows of each table, sorted by table. */
  public Map<String, Integer> rows() {
    return Collections.unmodifiableMap(new TreeMap<>(rows));
  }
}
