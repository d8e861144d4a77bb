package org.counterpart.profile.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One import from its first line to its last: gathers good records into batches and keeps the
 * report in the order of the lines. Memory is bounded by one batch.
 */
final class ImportRun {
  private final Lines lines;
  private final RecordReader reader;
  private final ImportBatch batch;
  private final Importer importer;
  private final BulkConfig config;
  private final Report report;

  private final List<RecordReader.Read> waiting = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private int characters;

  ImportRun(
      Lines lines,
      RecordReader reader,
      ImportBatch batch,
      Importer importer,
      BulkConfig config,
      Report report) {
    this.lines = lines;
    this.reader = reader;
    this.batch = batch;
    this.importer = importer;
    this.config = config;
    this.report = report;
  }

  void run() throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      add(reader.read(line));
    }
    flush();
  }

  private void add(RecordReader.Read read) throws IOException {
    if (read instanceof RecordReader.Good good) {
      // the second of two records of one partner has to see what the first one did
      if (keys.contains(good.record().key())) {
        flush();
      }
      keys.add(good.record().key());
      characters += good.record().length();
    }
    waiting.add(read);
    if (waiting.size() >= config.batch() || characters >= config.batchCharacters()) {
      flush();
    }
  }

  private void flush() throws IOException {
    var records =
        waiting.stream()
            .filter(RecordReader.Good.class::isInstance)
            .map(good -> ((RecordReader.Good) good).record())
            .toList();
    var stored = records.isEmpty() ? List.<ReportLine>of() : batch.store(records, importer);
    var next = stored.iterator();
    for (var read : waiting) {
      report.add(
          switch (read) {
            case RecordReader.Good _ -> next.next();
            case RecordReader.Bad bad -> bad.report();
          });
    }
    waiting.clear();
    keys.clear();
    characters = 0;
  }
}
