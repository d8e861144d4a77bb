package org.counterpart.benchmarks.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.running.Backlogs;
import org.counterpart.benchmarks.running.Progress;

/** Imports, imports again, exports and changes; one step after the other. */
final class BulkRun {
  static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration SEARCHING = Duration.ofSeconds(15);
  private static final int CHANGES_AT_ONCE = 500;

  /** 250 MB, of the 512 that a request may have. */
  private static final int MOST_AT_ONCE = 200_000;

  private final BulkClient client;
  private final Backlogs backlogs;
  private final Searches searches;
  private final Path directory;
  private final Progress progress;
  private final List<Step> steps = new ArrayList<>();

  BulkRun(
      BulkClient client, Backlogs backlogs, Searches searches, Path directory, Progress progress) {
    this.client = client;
    this.backlogs = backlogs;
    this.searches = searches;
    this.directory = directory;
    this.progress = progress;
  }

  /** A step, how long it took or how fast it was, and what came of it. */
  record Step(String what, String measured, String outcome) {}

  /** Does all of it. */
  List<Step> run(int partners, int changed) throws IOException {
    Files.createDirectories(directory);
    List<Path> all = writeAll(directory, partners);
    progress.step("%,d partners written in files: %d".formatted(partners, all.size()));
    timed("import of all", () -> send(client, all));
    timed("then until every service had read them", () -> awaited(partners));
    timed("the same import again", () -> send(client, all));
    Path sheet = directory.resolve("partners.csv");
    timed("export as CSV", () -> client.fetch(sheet, BulkClient.CSV));
    timed("import of that CSV", () -> client.send(sheet, BulkClient.CSV));
    searched("a search, before");
    var changing = CompletableFuture.runAsync(() -> change(changed));
    searched("a search, during the changes");
    changing.join();
    timed("then until every service had read the changes", () -> awaited(partners));
    searched("a search, after");
    return List.copyOf(steps);
  }

  /** A day's changes, as they come: some at a time. */
  private void change(int changed) {
    Path file = directory.resolve("changed.ndjson");
    timed(
        "import of %,d changed ones, %d at a time".formatted(changed, CHANGES_AT_ONCE),
        () -> {
          for (var from = 0; from < changed; from += CHANGES_AT_ONCE) {
            write(file, from, Math.min(changed, from + CHANGES_AT_ONCE), 1);
            client.send(file, BulkClient.NDJSON);
          }
          return "";
        });
  }

  private String awaited(int partners) {
    backlogs.awaitPartners(partners, PATIENCE);
    return "";
  }

  private void timed(String what, Supplier<String> work) {
    var begin = System.nanoTime();
    var outcome = work.get();
    note(what, "%.1f s".formatted((System.nanoTime() - begin) / 1e9), outcome);
  }

  private void searched(String what) {
    note(what, searches.measure(SEARCHING), "");
  }

  private synchronized void note(String what, String measured, String outcome) {
    steps.add(new Step(what, measured, outcome));
    progress.step(what + ": " + measured + " " + outcome);
  }

  /** Partners in as many files as it takes for each to be small enough for one request. */
  static List<Path> writeAll(Path directory, int partners) {
    List<Path> files = new ArrayList<>();
    for (var from = 0; from < partners; from += MOST_AT_ONCE) {
      Path file = directory.resolve("partners-%d.ndjson".formatted(files.size()));
      write(file, from, Math.min(partners, from + MOST_AT_ONCE), 0);
      files.add(file);
    }
    return files;
  }

  /** Sends one file after the other; how many records of each came to what. */
  static String send(BulkClient client, List<Path> files) {
    return files.stream()
        .map(file -> client.send(file, BulkClient.NDJSON))
        .collect(Collectors.joining("; "));
  }

  private static void write(Path file, int from, int until, int edition) {
    try (var lines = Files.newBufferedWriter(file)) {
      for (var number : IntStream.range(from, until).toArray()) {
        lines.write(InventedPartners.line(number, edition));
        lines.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
