package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The same as the table for programs: every line has what it was measured on. */
final class CsvFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader(
              "task",
              "who",
              "size",
              "competencies",
              "changes_per_second",
              "queries",
              "per_second",
              "mean_us",
              "p50_us",
              "p99_us",
              "p99_9_us",
              "index_bytes",
              "heap_bytes",
              "build_seconds",
              "answers_checked",
              "note",
              "processor",
              "cores",
              "memory_gib",
              "jvm",
              "flags",
              "commit",
              "day",
              "load_before")
          .setRecordSeparator('\n')
          .get();

  private CsvFile() {}

  static void write(Path file, Surroundings surroundings, List<Measured> lines) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      for (Measured line : lines) {
        printer.printRecord(record(line, surroundings));
      }
    }
  }

  private static Object[] record(Measured line, Surroundings surroundings) {
    Case what = line.what();
    return new Object[] {
      what.task(),
      what.who(),
      what.partners(),
      what.competencies(),
      what.changesPerSecond(),
      line.queries(),
      line.perSecond(),
      line.mean(),
      line.p50(),
      line.p99(),
      line.p999(),
      line.facts().bytes(),
      line.facts().heap(),
      line.facts().buildSeconds(),
      line.facts().checked(),
      line.facts().note(),
      surroundings.processor(),
      surroundings.cores(),
      surroundings.memoryGib(),
      surroundings.jvm(),
      flags(what),
      surroundings.commit(),
      surroundings.day(),
      line.load()
    };
  }

  private static String flags(Case what) {
    return String.join(" ", Measuring.jvmArguments(what))
        + (what.jvmArguments().isEmpty() ? "" : " " + String.join(" ", what.jvmArguments()));
  }
}
