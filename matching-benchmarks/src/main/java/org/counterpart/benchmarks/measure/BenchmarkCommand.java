package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.counterpart.benchmarks.postgresql.Server;
import org.counterpart.stack.part.Directories;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures everything in one go, and prints and writes the table. */
@Command(
    name = "matching-benchmarks/benchmark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measure the engine beside what else could be used, and write table, plot and JMH's results"
          + " to target/benchmark.",
      "Every exact peer's answers are compared with the engine's before it is timed."
    })
public final class BenchmarkCommand implements Callable<Integer> {

  @Option(names = "--short", description = "100,000 partners only, in less than ten minutes")
  private boolean brief;

  @Option(
      names = "--trial",
      description = "Everything at 2,000 partners: that it works, no figures")
  private boolean trial;

  @Option(
      names = "--only",
      defaultValue = "",
      description = "Cases only whose title has this in it, and the engine's")
  private String only;

  @Option(names = "--root", hidden = true, required = true)
  private Path root;

  @Option(names = "--commit", hidden = true, defaultValue = "unknown")
  private String commit;

  private final List<Measured> measured = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private Server server;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path target = root.resolve("target/benchmark").toAbsolutePath();
    Path work = target.resolve("work");
    Directories.delete(target);
    Files.createDirectories(work);
    Path logs = Files.createDirectories(target.resolve("logs"));
    Effort effort = trial ? Effort.trial() : brief ? Effort.brief() : Effort.whole();
    Measuring measuring = new Measuring(effort, work, logs);
    // What forks say beside their results is for whoever looks into a failure.
    System.setErr(new PrintStream(logs.resolve("errors.log").toFile(), StandardCharsets.UTF_8));
    try {
      measure(measuring, work);
    } finally {
      if (server != null) {
        server.close();
      }
      Directories.delete(work);
    }
    write(target, measuring);
    return failed.isEmpty() ? 0 : 1;
  }

  private void measure(Measuring measuring, Path work) throws IOException {
    List<Case> cases =
        (trial ? Plan.trial() : brief ? Plan.brief() : Plan.whole())
            .stream().filter(each -> each.isEngine() || each.title().contains(only)).toList();
    for (int i = 0; i < cases.size(); i++) {
      Case what = cases.get(i);
      System.out.printf(Locale.ROOT, "[%d/%d] %s ", i + 1, cases.size(), what.title());
      System.out.flush();
      System.out.println(outcome(measuring, what, work));
    }
  }

  private String outcome(Measuring measuring, Case what, Path work) throws IOException {
    if (what.needsVectors() && !Vectors.areFast()) {
      return "skipped: no vectors of 512 bits here";
    }
    try {
      Measured line = measuring.measure(what, what.needsPostgreSql() ? postgreSql(work) : null);
      measured.add(line);
      return "p50 %s, p99 %s".formatted(Figures.time(line.p50()), Figures.time(line.p99()));
    } catch (MeasuringFailedException e) {
      failed.add(what.title() + " " + e.getMessage());
      return e.getMessage();
    }
  }

  private String postgreSql(Path work) throws IOException {
    if (server == null) {
      server = Server.start(work);
    }
    return server.url();
  }

  private void write(Path target, Measuring measuring) throws IOException {
    Surroundings surroundings = Surroundings.here(commit);
    String report = new Report(surroundings, measured).markdown();
    Files.writeString(target.resolve("benchmark.md"), report);
    CsvFile.write(target.resolve("benchmark.csv"), surroundings, measured);
    measuring.writeJson(target.resolve("jmh.json"));
    Map<String, List<Measured>> series = Growth.series(structural());
    if (!series.isEmpty()) {
      String title = "Median time of a structural top-50 by number of partners";
      Files.writeString(target.resolve("benchmark.svg"), Plot.of(title, series));
    }
    System.out.println("\n" + report);
    failed.forEach(what -> System.out.println("FAILED: " + what));
    System.out.println("Written to " + target + ": benchmark.md, .csv and .svg, jmh.json, logs");
  }

  private List<Measured> structural() {
    return measured.stream()
        .filter(line -> line.what().benchmark() == StructuralBenchmark.class)
        .collect(Collectors.toList());
  }
}
