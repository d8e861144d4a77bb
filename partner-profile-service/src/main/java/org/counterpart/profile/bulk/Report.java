package org.counterpart.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report of an import, kept in a file until the last record is in: most clients read the answer
 * only after they have sent everything, and answering earlier would block both sides.
 */
final class Report implements Closeable {
  private final ObjectMapper json;
  private final Path file;
  private final OutputStream out;
  private final Map<ReportLine.Status, Integer> counts = new EnumMap<>(ReportLine.Status.class);

  Report(ObjectMapper json) throws IOException {
    this.json = json;
    this.file = Files.createTempFile("import-report", ".ndjson");
    this.out = new BufferedOutputStream(Files.newOutputStream(file));
    for (var status : ReportLine.Status.values()) {
      counts.put(status, 0);
    }
  }

  void add(ReportLine line) throws IOException {
    out.write(json.writeValueAsBytes(line));
    out.write('\n');
    counts.merge(line.status(), 1, Integer::sum);
  }

  /** How many records came to what, for a header: {@code created=2, updated=0, …}. */
  String summary() {
    return counts.entrySet().stream()
        .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + "=" + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** How many records are stored as they came; those that were so before count as well. */
  int stored() {
    return counts.entrySet().stream()
        .filter(e -> e.getKey() != ReportLine.Status.REJECTED)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  int created() {
    return counts.get(ReportLine.Status.CREATED);
  }

  /** Copies the whole report; no line can be added any more. */
  void copyTo(OutputStream target) throws IOException {
    out.close();
    Files.copy(file, target);
  }

  /** Deletes the file. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
