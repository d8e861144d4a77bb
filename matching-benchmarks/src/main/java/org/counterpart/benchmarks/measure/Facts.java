package org.counterpart.benchmarks.measure;

import java.util.Map;
import java.util.Properties;

/**
 * What a fork finds out beside times.
 *
 * @param bytes of the index; 0 when it is not known
 * @param checked how many answers were held against the engine's and were the same
 * @param buildSeconds until the index could be asked
 * @param note more to be said; may be empty
 */
record Facts(long bytes, int checked, double buildSeconds, String note) {

  Map<String, String> asMap() {
    return Map.of(
        "bytes", Long.toString(bytes),
        "checked", Integer.toString(checked),
        "buildSeconds", Double.toString(buildSeconds),
        "note", note);
  }

  static Facts of(Properties lines) {
    return new Facts(
        Long.parseLong(lines.getProperty("bytes", "0")),
        Integer.parseInt(lines.getProperty("checked", "0")),
        Double.parseDouble(lines.getProperty("buildSeconds", "0")),
        lines.getProperty("note", ""));
  }
}
