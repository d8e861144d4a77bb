package org.counterpart.benchmarks.directory;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterpart.benchmarks.running.Api;
import org.counterpart.benchmarks.running.Machine;
import org.counterpart.benchmarks.running.Progress;
import org.counterpart.benchmarks.running.RunFailedException;
import org.counterpart.stack.part.Directories;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole run: start, load, search, report. */
@Command(
    name = "matching-benchmarks/directory",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Load invented partners into partner-profile-service on the embedded PostgreSQL, search the"
          + " directory by every kind of search, and report how long pages and facets take.",
      "With the plans of what PostgreSQL does for it, and of what it would do without the index."
    })
public final class DirectoryCommand implements Callable<Integer> {
  private static final Duration BESIDE_CHANGES = Duration.ofSeconds(30);

  @Option(names = "--partners", defaultValue = "120000", description = "(${DEFAULT-VALUE})")
  private int partners;

  @Option(
      names = "--searches",
      defaultValue = "500",
      description = "So many of each kind (${DEFAULT-VALUE})")
  private int searches;

  @Option(names = "--heap", defaultValue = "2g", description = "Of the service (${DEFAULT-VALUE})")
  private String heap;

  @Option(names = "--root", hidden = true, required = true)
  private Path root;

  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new DirectoryCommand());
    command.setExecutionExceptionHandler(
        (e, line, result) -> {
          if (!(e instanceof RunFailedException || e instanceof IOException)) {
            throw e;
          }
          line.getErr().println("directory: " + e.getMessage());
          return line.getCommandSpec().exitCodeOnExecutionException();
        });
    System.exit(command.execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    var directory = root.resolve("target/directory");
    Directories.delete(directory);
    Files.createDirectories(directory);
    var progress = new Progress(System.out);
    try (var stack = new ProfileStack(root, directory, heap);
        var api = new Api()) {
      progress.step("started");
      var run = new DirectoryRun(stack, api, progress, searches);
      run.load(partners);
      var plans = new Plans(stack.database());
      plans.analyse();
      var started = stack.startService();
      var held = Held.by(stack.pid());
      progress.step("started again with %,d partners in %s".formatted(partners, started));
      var lines = new ArrayList<String>();
      lines.add("%,d partners, on %s".formatted(partners, Machine.here()));
      lines.add("\nStart of the service, directory included: %.1f s".formatted(seconds(started)));
      lines.add("\nHeap after it: " + held);
      lines.add("\nLoad average before the searches: %.1f".formatted(load()));
      lines.addAll(run.measure());
      lines.addAll(run.measureBesideChanges(BESIDE_CHANGES));
      write(directory.resolve("report.md"), lines);
      write(directory.resolve("plans.md"), plans.explained(progress));
    }
    return 0;
  }

  /** That of the last minute, the import's and the start's own included. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.write(file, lines);
    System.out.println("\n" + String.join("\n", lines) + "\nWritten to " + file);
  }
}
