package org.counterpart.benchmarks.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.counterpart.benchmarks.cordis.CordisFiles;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Rotation;
import org.counterpart.engine.Weights;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Baselines and the engine on real consortia, split by time. */
@Command(
    name = "matching-benchmarks/evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Ask for the members of each project that was signed on or after a day, knowing only what was"
          + " signed before it, and print a line for each ranking:",
      "name R@10 R@50 R@100 nDCG@50 MRR gini"
    })
public final class EvaluateCommand implements Callable<Integer> {

  /** The fields asked for are this far from the vocabulary's root; see docs/adr/0091. */
  static final String DEPTH = "1";

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "Directory with project.csv.gz, organization.csv.gz and euroSciVoc.csv.gz")
  private Path source;

  @Option(
      names = "--test-from",
      required = true,
      paramLabel = "DATE",
      description = "What was signed before is history, such as 2024-01-01")
  private LocalDate from;

  @Option(
      names = "--test-to",
      paramLabel = "DATE",
      description = "What was signed on or after this day is left out")
  private LocalDate to;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "WHAT",
      description = "Also rank without some evidence: ${COMPLETION-CANDIDATES}")
  private List<Evidence> without = List.of();

  @Option(
      names = "--field-depth",
      defaultValue = DEPTH,
      paramLabel = "N",
      description = "Levels of the vocabulary that an opportunity asks for (${DEFAULT-VALUE})")
  private int depth;

  @Option(
      names = "--weights",
      split = ",",
      paramLabel = "FILE",
      description = "Also rank by these weights, a line for each under its version")
  private List<Path> weights = List.of();

  @Option(
      names = "--only-shipped",
      description = "Leave all other lines out, but for --without and --weights")
  private boolean onlyShipped;

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(commandLine(new EvaluateCommand()).execute(arguments));
  }

  /** Tells what is wrong with the input in a line instead of a stack trace. */
  static CommandLine commandLine(Object command) {
    CommandLine line = new CommandLine(command);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, failed, result) -> {
          if (!(e instanceof IOException || e instanceof IllegalArgumentException)) {
            throw e;
          }
          failed.getErr().println(failed.getCommandName() + ": " + e.getMessage());
          return failed.getCommandSpec().exitCodeOnExecutionException();
        });
    return line;
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(spec.commandLine().getErr());
    TimeSplit split = TimeSplit.of(CordisFiles.read(source), from, to).orThrow(from, to);
    progress.step(split.toString());
    PrintWriter out = spec.commandLine().getOut();
    Evaluation evaluation = new Evaluation(split, progress);
    if (!onlyShipped) {
      for (Ranker baseline : new Baselines(split).all()) {
        print(out, evaluation, baseline);
      }
    }
    EngineWorld world = new EngineWorld(split, depth);
    List<Partner> partners = world.partners();
    for (Evidence evidence : without) {
      print(out, evaluation, evidence.ranker(split, world, partners, Weights.shipped()));
    }
    for (Path file : weights) {
      Weights other = WeightsFile.read(file);
      print(out, evaluation, new Shipped(other.version(), split, world, partners, other));
    }
    if (!onlyShipped) {
      print(out, evaluation, withRotation(split, world, partners));
    }
    Shipped shipped = new Shipped("shipped", split, world, partners, Weights.shipped());
    progress.step("the engine knows " + partners.size() + " partners");
    print(out, evaluation, shipped);
    progress.step(
        String.format(
            Locale.ROOT,
            "an answer of the engine took %.1f ms in the median, %.1f ms at the 99th percentile",
            shipped.milliseconds(0.5),
            shipped.milliseconds(0.99)));
    return 0;
  }

  /** Where near-equals take turns: what that costs in the other figures, for what in Gini. */
  private static Ranker withRotation(TimeSplit split, EngineWorld world, List<Partner> partners) {
    return new Shipped(
        "shipped+rotation", split, world, partners, Weights.shipped(), Rotation.shipped());
  }

  private static void print(PrintWriter out, Evaluation evaluation, Ranker ranker) {
    out.println(evaluation.of(ranker).line(ranker.name()));
    out.flush();
  }
}
