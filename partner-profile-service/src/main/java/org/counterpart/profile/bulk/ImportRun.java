package org.counterpart.profile.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * One import from its first line to its last: gathers good records into batches and keeps the
 * report in the order of the lines. Memory is bounded by two batches: one is stored while the next
 * is read.
 */
final class ImportRun {
  private final Lines lines;
  private final RecordReader reader;
  private final ImportBatch batch;
  private final Importer importer;
  private final BulkConfig config;
  private final Report report;
  private final Executor executor;

  private final List<RecordReader.Read> waiting = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private int characters;
  private List<RecordReader.Read> reads = List.of();
  private CompletableFuture<List<ReportLine>> stored = CompletableFuture.completedFuture(List.of());

  ImportRun(
      Lines lines,
      RecordReader reader,
      ImportBatch batch,
      Importer importer,
      BulkConfig config,
      Report report,
      Executor executor) {
    this.lines = lines;
    this.reader = reader;
    this.batch = batch;
    this.importer = importer;
    this.config = config;
    this.report = report;
    this.executor = executor;
  }

  void run() throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      add(reader.read(line));
    }
    flush();
    finish();
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

  /** Hands the batch over to be stored while the next one is read; one is stored at a time. */
  private void flush() throws IOException {
    finish();
    var batchOfReads = List.copyOf(waiting);
    var records =
        batchOfReads.stream()
            .filter(RecordReader.Good.class::isInstance)
            .map(good -> ((RecordReader.Good) good).record())
            .toList();
    reads = batchOfReads;
    stored =
        CompletableFuture.supplyAsync(
            () -> records.isEmpty() ? List.of() : batch.store(records, importer), executor);
    waiting.clear();
    keys.clear();
    characters = 0;
  }

  /** Waits for what is being stored and reports it. */
  private void finish() throws IOException {
    var next = stored.join().iterator();
    for (var read : reads) {
      report.add(
          switch (read) {
            case RecordReader.Good _ -> next.next();
            case RecordReader.Bad bad -> bad.report();
          });
    }
    reads = List.of();
    stored = CompletableFuture.completedFuture(List.of());
  }
}
