package org.counterpart.benchmarks.measure;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of everything that was measured, in Markdown. */
final class Report {

  /** Lines that can be compared with each other. */
  private record Table(String task, int partners, int competencies, int changesPerSecond) {
    static Table of(Measured line) {
      Case what = line.what();
      return new Table(what.task(), what.partners(), what.competencies(), what.changesPerSecond());
    }

    String title() {
      String beside = changesPerSecond == 0 ? "" : ", beside %,d changes a second";
      return String.format(
          Locale.ROOT,
          "%s of %,d, %,d competencies" + beside,
          task,
          partners,
          competencies,
          changesPerSecond);
    }
  }

  private final Surroundings surroundings;
  private final List<Measured> lines;
  private final List<String> failed;

  Report(Surroundings surroundings, List<Measured> lines, List<String> failed) {
    this.surroundings = surroundings;
    this.lines = List.copyOf(lines);
    this.failed = List.copyOf(failed);
  }

  String markdown() {
    StringBuilder text = new StringBuilder("Measured " + surroundings + load() + ".\n");
    failed.forEach(what -> text.append("\nFailed: ").append(what).append('\n'));
    Map<Table, List<Measured>> tables =
        lines.stream()
            .collect(Collectors.groupingBy(Table::of, LinkedHashMap::new, Collectors.toList()));
    tables.forEach((table, rows) -> append(text, table, rows));
    append(
        text, "| growth with the number n as n^e, e of | from | median | p99 |", Growth.of(lines));
    append(text, "| bar | at | measured | reached |", Bars.of(lines));
    return text.toString();
  }

  /** Whoever reads the figures can see whether the machine had anything else to do. */
  private String load() {
    DoubleSummaryStatistics load = lines.stream().mapToDouble(Measured::load).summaryStatistics();
    return lines.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT, ", load average before a case %.1f to %.1f", load.getMin(), load.getMax());
  }

  private static void append(StringBuilder text, String head, List<String> rows) {
    if (!rows.isEmpty()) {
      text.append('\n').append(head).append("\n|---|--:|--:|--:|\n");
      rows.forEach(row -> text.append(row).append('\n'));
    }
  }

  private static void append(StringBuilder text, Table table, List<Measured> rows) {
    text.append("\n| ").append(table.title());
    text.append(
        " | per second | p50 | p99 | p99.9 | mean, engine = 1 | bytes each | checked | timed |\n");
    text.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    double engine =
        rows.stream()
            .filter(row -> row.what().isEngine())
            .mapToDouble(Measured::mean)
            .min()
            .orElse(Double.NaN);
    rows.forEach(row -> text.append(line(row, engine)));
  }

  private static String line(Measured row, double engine) {
    List<String> cells = new ArrayList<>();
    String note = row.facts().note();
    cells.add(row.what().who() + (note.isEmpty() ? "" : " (" + note + ")"));
    cells.add(Figures.of(row.perSecond()));
    cells.add(Figures.time(row.p50()));
    cells.add(Figures.time(row.p99()));
    cells.add(Figures.time(row.p999()));
    cells.add(Double.isNaN(engine) ? "" : Figures.of(row.mean() / engine));
    cells.add(row.bytesEach() == 0 ? "" : Figures.of(row.bytesEach()));
    cells.add(row.facts().checked() == 0 ? "" : Integer.toString(row.facts().checked()));
    cells.add(String.format(Locale.ROOT, "%,d", row.queries()));
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
