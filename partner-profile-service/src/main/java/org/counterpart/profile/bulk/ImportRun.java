package org.counterpart.profile.bulk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * One import from its first line to its last: gathers good records into batches and keeps the
 * report in the order of the lines. Some batches are stored side by side while the next one is
 * read; memory is bounded by them.
 */
final class ImportRun {
  private final LineSource lines;
  private final RecordReader reader;
  private final ImportBatch batch;
  private final Importer importer;
  private final BulkConfig config;
  private final Report report;
  private final Executor executor;

  private final Deque<Flight> flights = new ArrayDeque<>();
  private List<RecordReader.Read> waiting = new ArrayList<>();
  private Set<String> keys = new HashSet<>();
  private boolean byId;
  private int characters;

  ImportRun(
      LineSource lines,
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

  /**
   * Reads and stores everything.
   *
   * @throws RuntimeException where the database is away, as {@code RowStore.isAway} tells; what is
   *     stored is reported, though with gaps
   */
  void run() throws IOException {
    try {
      for (var line = lines.next(); line != null; line = lines.next()) {
        add(reader.read(line));
      }
      flush();
      while (!flights.isEmpty()) {
        land();
      }
    } finally {
      settle();
    }
  }

  /** Whoever sends it again must not meet what is still being stored. */
  private void settle() throws IOException {
    var stored = flights.stream().map(f -> f.stored.exceptionally(_ -> List.of()).join()).toList();
    for (var lines : stored) {
      for (var line : lines) {
        report.add(line);
      }
    }
  }

  private void add(RecordReader.Read read) throws IOException {
    if (read instanceof RecordReader.Good good) {
      // the second of two records of one partner has to see what the first one did
      if (keys.contains(good.record().key())) {
        flush();
      }
      keys.add(good.record().key());
      byId |= good.record().id() != null;
      characters += good.record().length();
    }
    waiting.add(read);
    if (waiting.size() >= config.batch() || characters >= config.batchCharacters()) {
      flush();
    }
  }

  /** Hands the batch over to be stored while the next one is read. */
  private void flush() throws IOException {
    while (!flights.isEmpty()
        && (flights.size() >= config.parallel()
            || flights.stream().anyMatch(f -> f.failed() || clashes(f)))) {
      // one that failed ends it here, and no other is begun
      land();
    }
    var reads = waiting;
    var records =
        reads.stream()
            .filter(RecordReader.Good.class::isInstance)
            .map(good -> ((RecordReader.Good) good).record())
            .toList();
    var stored =
        records.isEmpty()
            ? CompletableFuture.completedFuture(List.<ReportLine>of())
            : CompletableFuture.supplyAsync(() -> batch.store(records, importer), executor);
    flights.add(new Flight(reads, keys, byId, stored));
    waiting = new ArrayList<>();
    keys = new HashSet<>();
    byId = false;
    characters = 0;
  }

  /** Whether the batch that waits could hold a partner of this one, which must then be first. */
  private boolean clashes(Flight flight) {
    // an id can be the one of a partner that another record calls by its external id
    return byId || flight.byId || keys.stream().anyMatch(flight.keys::contains);
  }

  /** Waits for the oldest batch that is being stored and reports it. */
  private void land() throws IOException {
    var flight = flights.getFirst();
    var next = flight.stored.join().iterator();
    flights.removeFirst();
    for (var read : flight.reads) {
      report.add(
          switch (read) {
            case RecordReader.Good _ -> next.next();
            case RecordReader.Bad bad -> bad.report();
          });
    }
  }

  /** A batch that is being stored. */
  private record Flight(
      List<RecordReader.Read> reads,
      Set<String> keys,
      boolean byId,
      CompletableFuture<List<ReportLine>> stored) {

    boolean failed() {
      return stored.isCompletedExceptionally();
    }
  }
}
