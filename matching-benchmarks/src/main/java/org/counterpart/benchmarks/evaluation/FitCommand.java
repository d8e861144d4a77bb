package org.counterpart.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterpart.benchmarks.cordis.CordisFiles;
import org.counterpart.engine.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the engine's weights to real consortia. */
@Command(
    name = "matching-benchmarks/fit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Fit the shares of what texts, names, places and past work contribute, so that those who took"
          + " part in projects come first, and write the weights as the engine reads them.",
      "The shares of the other parts, and all curves, are taken over from the weights it starts"
          + " from."
    })
public final class FitCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "Directory with project.csv.gz, organization.csv.gz and euroSciVoc.csv.gz")
  private Path source;

  @Option(
      names = "--train-from",
      required = true,
      split = ",",
      paramLabel = "DATE",
      description = "What was signed before is history. Several days make several splits")
  private List<LocalDate> from;

  @Option(
      names = "--train-to",
      required = true,
      split = ",",
      paramLabel = "DATE",
      description = "What was signed on or after this day is left out; as many as --train-from")
  private List<LocalDate> to;

  @Option(
      names = "--start",
      paramLabel = "FILE",
      description = "Weights to start from; those that come with the engine when not said")
  private Path start;

  @Option(names = "--version-name", paramLabel = "NAME", description = "Of the weights; as before")
  private String version;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write to; standard output when not said")
  private Path out;

  @Option(
      names = "--field-depth",
      defaultValue = EvaluateCommand.DEPTH,
      paramLabel = "N",
      description = "Levels of the vocabulary that an opportunity asks for (${DEFAULT-VALUE})")
  private int depth;

  @Option(names = "--steps", defaultValue = "200", description = "(${DEFAULT-VALUE})")
  private int steps;

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(EvaluateCommand.commandLine(new FitCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (from.size() != to.size()) {
      throw new IllegalArgumentException("--train-from and --train-to need as many days each");
    }
    Weights before = before();
    Progress progress = new Progress(spec.commandLine().getErr());
    Training training = new Training(before, depth, progress);
    var cordis = CordisFiles.read(source);
    for (int i = 0; i < from.size(); i++) {
      training.add(TimeSplit.of(cordis, from.get(i), to.get(i)).orThrow(from.get(i), to.get(i)));
    }
    double[] fitted = new ListwiseFit(training.lists(), Training.FITTED.size()).fit(steps);
    progress.step("fitted: " + Training.FITTED + " " + Arrays.toString(fitted));
    String name = version == null ? before.version() : version;
    write(WeightsFile.text(training.weights(name, fitted)));
    return 0;
  }

  private Weights before() throws IOException {
    return start == null ? Weights.shipped() : WeightsFile.read(start);
  }

  private void write(String text) throws IOException {
    if (out == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
    } else {
      Files.writeString(out, text);
    }
  }
}
