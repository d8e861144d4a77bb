package org.counterpart.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** The whole run: start, import, erase, report. */
@Command(
    name = "matching-benchmarks/erasure",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Import invented partners into a running local stack, and erase some of them: one after the"
          + " other, and many at once while searches go on.",
      "Uses the stack that runs from this clone, or starts ./dev --empty for the run."
    })
public final class ErasureCommand implements Callable<Integer> {

  @Option(names = "--partners", defaultValue = "120000", description = "(${DEFAULT-VALUE})")
  private int partners;

  @Option(
      names = "--erasures",
      defaultValue = "1000",
      description = "So many are erased at once; a tenth as many before, singly (${DEFAULT-VALUE})")
  private int erasures;

  @Option(
      names = "--heap",
      defaultValue = "1g",
      description = "What each service of a stack that is started may take (${DEFAULT-VALUE})")
  private String heap;

  @Option(names = "--root", hidden = true, required = true)
  private Path root;

  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new ErasureCommand());
    command.setExecutionExceptionHandler(
        (e, line, result) -> {
          if (!(e instanceof RunFailedException || e instanceof IOException)) {
            throw e;
          }
          line.getErr().println("erasure: " + e.getMessage());
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
    Path directory = Files.createDirectories(root.resolve("target/erasure"));
    try (Api api = new Api();
        BulkClient client = new BulkClient(stack)) {
      BulkRun.send(client, BulkRun.writeAll(directory, partners));
      new Backlogs(stack, api).awaitPartners(partners, BulkRun.PATIENCE);
      var searches = new Searches(stack, api, LocalDate.now(ZoneOffset.UTC));
      var run = new ErasureRun(stack, api, searches, new Progress(System.out));
      var report =
          "%,d partners, on %s\n\n%s".formatted(partners, Machine.here(), run.run(erasures));
      Files.writeString(directory.resolve("report.md"), report);
      System.out.println("\n" + report + "\nWritten to " + directory.resolve("report.md"));
    }
  }
}
