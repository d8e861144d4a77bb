package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.counterpart.benchmarks.postgresql.Server;
import org.counterpart.stack.part.Directories;

/** Measures one case after the other and says how far it is. */
final class Run implements AutoCloseable {

  private final Measuring measuring;
  private final Path work;
  private final Results results;
  private final Thread cleaning = new Thread(this::cleanUp, "clean up");
  private Server server;

  /**
   * @param work where forks leave things for each other; deleted in the end
   * @param logs what JMH tells of each case
   */
  Run(Effort effort, Path work, Path logs, Results results) throws IOException {
    this.work = Files.createDirectories(work);
    this.results = results;
    measuring = new Measuring(effort, work, logs);
    Runtime.getRuntime().addShutdownHook(cleaning);
  }

  void all(List<Case> cases) throws IOException {
    long begun = System.nanoTime();
    for (int i = 0; i < cases.size(); i++) {
      Case what = cases.get(i);
      System.out.printf(Locale.ROOT, "[%d/%d] %s ", i + 1, cases.size(), what.title());
      System.out.flush();
      long from = System.nanoTime();
      String outcome;
      try (Dots _ = new Dots()) {
        outcome = measure(what);
      }
      long now = System.nanoTime();
      System.out.printf(
          Locale.ROOT,
          " %s (%.0f s, %.0f s so far)%n",
          outcome,
          (now - from) / 1e9,
          (now - begun) / 1e9);
      results.write(measuring);
    }
  }

  private String measure(Case what) throws IOException {
    if (what.needsVectors() && !Vectors.areFast()) {
      return "skipped: no vectors of 512 bits here";
    }
    try {
      Measured line = measuring.measure(what, what.needsPostgreSql() ? postgreSql() : null);
      results.add(line);
      return "p50 %s, p99 %s".formatted(Figures.time(line.p50()), Figures.time(line.p99()));
    } catch (MeasuringFailedException e) {
      results.addFailure(what.title() + ": " + e.getMessage());
      return "FAILED: " + e.getMessage();
    }
  }

  private synchronized String postgreSql() throws IOException {
    if (server == null) {
      server = Server.start(work);
    }
    return server.url();
  }

  private synchronized void cleanUp() {
    if (server != null) {
      server.close();
      server = null;
    }
    Directories.delete(work);
  }

  @Override
  public void close() {
    cleanUp();
    Runtime.getRuntime().removeShutdownHook(cleaning);
  }
}
