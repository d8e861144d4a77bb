package org.counterpart.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterpart.benchmarks.running.Api;
import org.counterpart.benchmarks.running.Backlogs;
import org.counterpart.benchmarks.running.Machine;
import org.counterpart.benchmarks.running.Progress;
import org.counterpart.benchmarks.running.RunFailedException;
import org.counterpart.benchmarks.running.RunningStack;
import org.counterpart.benchmarks.running.StackProcess;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole run: start, import, change, report. */
@Command(
    name = "matching-benchmarks/bulk",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Import invented partners into a running local stack, again, and as a spreadsheet; change"
          + " some of them while searches go on; and report how long it took.",
      "Uses the stack that runs from this clone, or starts ./dev --empty for the run."
    })
public final class BulkCommand implements Callable<Integer> {

  @Option(names = "--partners", defaultValue = "120000", description = "(${DEFAULT-VALUE})")
  private int partners;

  @Option(
      names = "--changes",
      defaultValue = "7000",
      description = "So many of them change, as in a day (${DEFAULT-VALUE})")
  private int changes;

  @Option(
      names = "--heap",
      defaultValue = "1g",
      description = "What each service of a stack that is started may take (${DEFAULT-VALUE})")
  private String heap;

  @Option(names = "--root", hidden = true, required = true)
  private Path root;

  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new BulkCommand());
    command.setExecutionExceptionHandler(
        (e, line, result) -> {
          if (!(e instanceof RunFailedException || e instanceof IOException)) {
            throw e;
          }
          line.getErr().println("bulk: " + e.getMessage());
          return line.getCommandSpec().exitCodeOnExecutionException();
        });
    System.exit(command.execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (RunningStack.isAt(root)) {
      run();
    } else {
      StackProcess started = StackProcess.start(root, "--heap", heap);
      try {
        run();
      } finally {
        started.stop();
      }
    }
    return 0;
  }

  private void run() throws IOException {
    RunningStack stack = RunningStack.at(root);
    Path directory = root.resolve("target/bulk");
    try (Api api = new Api();
        BulkClient client = new BulkClient(stack)) {
      var searches = new Searches(stack, api, LocalDate.now(ZoneOffset.UTC));
      var run =
          new BulkRun(
              client, new Backlogs(stack, api), searches, directory, new Progress(System.out));
      var table = table(run.run(partners, changes));
      Files.writeString(directory.resolve("report.md"), table);
      System.out.println("\n" + table + "\nWritten to " + directory.resolve("report.md"));
    }
  }

  private String table(List<BulkRun.Step> steps) {
    var table = new StringBuilder("%,d partners, on %s\n\n".formatted(partners, Machine.here()));
    table.append("| step | measured | |\n|---|--:|---|\n");
    steps.forEach(
        step ->
            table.append(
                "| %s | %s | %s |\n".formatted(step.what(), step.measured(), step.outcome())));
    return table.toString();
  }
}
