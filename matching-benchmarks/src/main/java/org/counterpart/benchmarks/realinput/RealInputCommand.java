package org.counterpart.benchmarks.realinput;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterpart.benchmarks.cordis.Conversion;
import org.counterpart.benchmarks.cordis.RealOpportunity;
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
import picocli.CommandLine.Parameters;

/** The whole run: convert, import, post, wait, report. */
@Command(
    name = "matching-benchmarks/real-input",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Load CORDIS's organisations into a running local stack, post projects, and report how fast"
          + " the mails come and how many of the real participants get one.",
      "Uses the stack that runs from this clone, or starts ./dev --empty for the run."
    })
public final class RealInputCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "Directory with project.csv.gz, organization.csv.gz and euroSciVoc.csv.gz")
  private Path source;

  @Option(
      names = "--partners",
      defaultValue = "1000000",
      description = "At most so many partners; all there are when not said")
  private int partners;

  @Option(names = "--projects", defaultValue = "200", description = "(${DEFAULT-VALUE})")
  private int projects;

  @Option(
      names = "--signed-from",
      defaultValue = "2024-01-01",
      description = "Earlier projects are history, the others opportunities (${DEFAULT-VALUE})")
  private LocalDate signedFrom;

  @Option(
      names = "--per-second",
      defaultValue = "2",
      description = "Opportunities posted in a second (${DEFAULT-VALUE})")
  private double perSecond;

  @Option(
      names = "--patience",
      defaultValue = "PT15M",
      description = "How long to wait for anything (${DEFAULT-VALUE})")
  private Duration patience;

  @Option(names = "--root", hidden = true, required = true)
  private Path root;

  private final Progress progress = new Progress(System.out);

  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new RealInputCommand());
    command.setExecutionExceptionHandler(
        (e, line, result) -> {
          if (!(e instanceof RunFailedException || e instanceof IOException)) {
            throw e;
          }
          line.getErr().println("real-input: " + e.getMessage());
          return line.getCommandSpec().exitCodeOnExecutionException();
        });
    System.exit(command.execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path target = root.resolve("target/real-input");
    Conversion made = Conversion.run(source, target, signedFrom, Conversion.LATER_BY_YEARS);
    progress.step("converted: " + made);
    if (RunningStack.isAt(root)) {
      run(target);
    } else {
      StackProcess started = StackProcess.start(root);
      try {
        run(target);
      } finally {
        started.stop();
      }
    }
    return 0;
  }

  private void run(Path target) throws IOException {
    RunningStack stack = RunningStack.at(root);
    try (Api api = new Api()) {
      PartnerImport importing = new PartnerImport(stack, api, progress);
      importing.taxonomy("euroscivoc", target.resolve(Conversion.TAXONOMY));
      var imported = importing.partners(target.resolve(Conversion.PARTNERS), partners);
      progress.step(imported.ids().size() + " partners imported, rejected: " + imported.rejected());
      long importedAt = System.nanoTime();
      new Backlogs(stack, api).awaitPartners(imported.ids().size(), patience);
      Duration indexTime = Duration.ofNanos(System.nanoTime() - importedAt);
      progress.step("every service has read them");
      Findings findings = post(stack, api, imported, target);
      report(target, imported, indexTime, findings);
    }
  }

  private Findings post(RunningStack stack, Api api, PartnerImport.Imported imported, Path target)
      throws IOException {
    List<RealOpportunity> chosen =
        Posting.choose(target.resolve(Conversion.OPPORTUNITIES), projects, imported.ids());
    if (chosen.isEmpty()) {
      throw new RunFailedException("No project has a coordinator and a member that are partners");
    }
    List<Posted> posted = new Posting(stack, api, progress).post(chosen, imported.ids(), perSecond);
    Outcomes outcomes = new Outcomes(stack, api, progress);
    outcomes.await(patience);
    return Findings.of(outcomes.gather(posted), imported.ids());
  }

  private void report(
      Path target, PartnerImport.Imported imported, Duration indexTime, Findings findings)
      throws IOException {
    RunReport report =
        new RunReport(
            Instant.now(),
            Machine.here(),
            imported.ids().size(),
            imported.rejected(),
            imported.time(),
            imported.perSecond(),
            indexTime,
            perSecond,
            findings);
    report.write(target);
    System.out.println();
    System.out.println(report.markdown());
    System.out.println("Written to " + target.resolve("report.md") + " and report.json");
  }
}
