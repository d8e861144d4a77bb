package org.counterpart.benchmarks.cordis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The converter alone: CSV in, NDJSON out. */
@Command(
    name = "convert-cordis",
    mixinStandardHelpOptions = true,
    description = "Make bulk-import files of a directory of CORDIS's gzipped CSV files.")
public final class ConvertCommand implements Callable<Integer> {

  @Parameters(index = "0", description = "Directory with project, organization and euroSciVoc")
  private Path source;

  @Parameters(index = "1", description = "Directory to write to")
  private Path target;

  @Option(
      names = "--signed-from",
      defaultValue = "2024-01-01",
      description = "Earlier projects are history, the others opportunities (${DEFAULT-VALUE})")
  private LocalDate signedFrom;

  @Option(
      names = "--later-by-years",
      defaultValue = "" + Conversion.LATER_BY_YEARS,
      description = "Moves the opportunities' work into the future (${DEFAULT-VALUE})")
  private int laterByYears;

  @Override
  public Integer call() throws Exception {
    System.out.println(Conversion.run(source, target, signedFrom, laterByYears));
    return 0;
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ConvertCommand()).execute(arguments));
  }
}
