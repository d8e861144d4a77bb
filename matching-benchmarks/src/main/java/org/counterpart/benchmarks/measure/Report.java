package org.counterpart.benchmarks.measure;

import java.util.ArrayList;
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

  Report(Surroundings surroundings, List<Measured> lines) {
    this.surroundings = surroundings;
    this.lines = List.copyOf(lines);
  }

  String markdown() {
    StringBuilder text = new StringBuilder("Measured on " + surroundings + ".\n");
    Map<Table, List<Measured>> tables =
        lines.stream()
            .collect(Collectors.groupingBy(Table::of, LinkedHashMap::new, Collectors.toList()));
    tables.forEach((table, rows) -> append(text, table, rows));
    List<String> growth = Growth.of(lines);
    if (!growth.isEmpty()) {
      text.append("\nGrowth of the median time with the number n of partners:\n\n");
      growth.forEach(line -> text.append("- ").append(line).append('\n'));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Table table, List<Measured> rows) {
    text.append("\n| ").append(table.title());
    text.append(" | per second | p50 | p99 | p99.9 | mean, engine = 1 | bytes each | checked |\n");
    text.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
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
    cells.add(row.facts().bytes() == 0 ? "" : Figures.of(row.bytesEach()));
    cells.add(row.facts().checked() == 0 ? "" : Integer.toString(row.facts().checked()));
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
