package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was measured so far, and its files, which are complete after every case. */
final class Results {

  private final Path directory;
  private final Surroundings surroundings;
  private final List<Measured> measured = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  Results(Path directory, Surroundings surroundings) {
    this.directory = directory;
    this.surroundings = surroundings;
  }

  void add(Measured line) {
    measured.add(line);
  }

  void addFailure(String what) {
    failed.add(what);
  }

  /** Writes all files anew. */
  void write(Measuring measuring) throws IOException {
    Files.writeString(directory.resolve("benchmark.md"), report());
    CsvFile.write(directory.resolve("benchmark.csv"), surroundings, measured);
    measuring.writeJson(directory.resolve("jmh.json"));
    plot("structural.svg", "Median time of a structural top-50 by number of partners", Case.TOP);
    plot("percolation.svg", "Median time by number of open opportunities", Case.PERCOLATION);
  }

  private String report() {
    return new Report(surroundings, measured, failed).markdown();
  }

  private void plot(String file, String title, String task) throws IOException {
    Map<String, List<Measured>> series =
        Growth.series(measured.stream().filter(line -> line.what().task().equals(task)).toList());
    if (!series.isEmpty()) {
      Files.writeString(directory.resolve(file), Plot.of(title, series));
    }
  }

  /**
   * Prints the tables.
   *
   * @return how the command ends
   */
  int conclude() {
    System.out.println("\n" + report());
    System.out.println(
        "Written to " + directory + ": benchmark.md, benchmark.csv, plots, jmh.json, logs");
    return failed.isEmpty() ? 0 : 1;
  }
}
