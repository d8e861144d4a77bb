package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
      "Measure the engine beside what else could be used at 10,000, 100,000 and 1,000,000"
          + " partners, in about an hour, and write tables, plots and JMH's results to"
          + " target/benchmark. Answers are compared with the engine's before anybody is timed.",
      "Needs 14 GiB of free memory and 3 GiB of free disk; --short 6 and 1. Figures mean something"
          + " on an otherwise idle machine only."
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
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Only cases with TEXT in their title, and the engine's beside them")
  private String only;

  @Option(
      names = "--hasty",
      description = "As short as --trial, but at full size: that everything works, no figures")
  private boolean hasty;

  @Option(
      names = "--publish",
      description = "Measure nothing: put the last run's results into docs/performance.md")
  private boolean publish;

  @Option(names = "--root", hidden = true, required = true)
  private Path root;

  @Option(names = "--commit", hidden = true, defaultValue = "unknown")
  private String commit;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path target = root.resolve("target/benchmark").toAbsolutePath();
    try {
      return publish ? publish(target) : measure(target);
    } catch (MeasuringFailedException e) {
      System.out.println("benchmark: " + e.getMessage());
      return 1;
    }
  }

  private int publish(Path target) throws IOException {
    new Publication(target, root.resolve("docs")).publish();
    System.out.println("Put what is in " + target + " into docs/performance.md");
    return 0;
  }

  private int measure(Path target) throws IOException {
    List<Case> cases = Plan.only(only, trial ? Plan.trial() : brief ? Plan.brief() : Plan.whole());
    if (cases.isEmpty()) {
      throw new MeasuringFailedException("no case has '" + only + "' in its title");
    }
    Directories.delete(target);
    Path logs = Files.createDirectories(target.resolve("logs"));
    List<String> lacking = Room.of(cases).lackingIn(Room.here(target));
    if (!lacking.isEmpty()) {
      throw new MeasuringFailedException(String.join("; ", lacking));
    }
    Effort effort = trial || hasty ? Effort.trial() : brief ? Effort.brief() : Effort.whole();
    System.out.printf(
        Locale.ROOT,
        "%d cases, at least %d minutes; what JMH says of each is in %s%n",
        cases.size(),
        effort.each().multipliedBy(cases.size()).toMinutes() + 1,
        logs);
    // What forks say beside their results is for whoever looks into a failure.
    System.setErr(new PrintStream(logs.resolve("errors.log").toFile(), StandardCharsets.UTF_8));
    String command =
        "matching-benchmarks/benchmark"
            + (trial ? " --trial" : brief ? " --short" : "")
            + (hasty ? " --hasty" : "");
    Results results = new Results(target, Surroundings.here(commit, command));
    try (Run run = new Run(effort, target.resolve("work"), logs, results)) {
      run.all(cases);
    }
    return results.conclude();
  }
}
