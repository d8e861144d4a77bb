package org.counterpart.benchmarks.measure;

import java.util.Map;
import java.util.Properties;

/**
 * What a fork finds out beside times.
 *
 * @param bytes of the index by its own account, or of its files; 0 when it is not known
 * @param heap by how many bytes the heap grew with it; 0 for what is not on the heap
 * @param checked how many answers were held against the engine's and were the same
 * @param buildSeconds until the index could be asked
 * @param note more to be said; may be empty
 */
record Facts(long bytes, long heap, int checked, double buildSeconds, String note) {

  /** The same, and more to be said. */
  Facts noting(String more) {
    return new Facts(bytes, heap, checked, buildSeconds, more);
  }

  Map<String, String> asMap() {
    return Map.of(
        "bytes", Long.toString(bytes),
        "heap", Long.toString(heap),
        "checked", Integer.toString(checked),
        "buildSeconds", Double.toString(buildSeconds),
        "note", note);
  }

  static Facts of(Properties lines) {
    return new Facts(
        Long.parseLong(lines.getProperty("bytes", "0")),
        Long.parseLong(lines.getProperty("heap", "0")),
        Integer.parseInt(lines.getProperty("checked", "0")),
        Double.parseDouble(lines.getProperty("buildSeconds", "0")),
        lines.getProperty("note", ""));
  }
}
