package org.counterpart.benchmarks.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How time grows with size: the exponent e of n^e between the smallest and the largest. */
final class Growth {

  private Growth() {}

  /** A row of a table for everybody who was measured at several sizes. */
  static List<String> of(List<Measured> lines) {
    List<String> rows = new ArrayList<>();
    series(lines)
        .forEach(
            (who, sizes) -> {
              Measured first = sizes.getFirst();
              Measured last = sizes.getLast();
              if (first.what().partners() < last.what().partners()) {
                rows.add(
                    String.format(
                        Locale.ROOT,
                        "| %s | %,d to %,d | %.2f | %.2f |",
                        who,
                        first.what().partners(),
                        last.what().partners(),
                        exponent(sizes, Measured::p50),
                        exponent(sizes, Measured::p99)));
              }
            });
    return rows;
  }

  /** Everybody's lines of growing size: those with the competencies that most sizes have. */
  static Map<String, List<Measured>> series(List<Measured> lines) {
    return lines.stream()
        .filter(line -> line.what().changesPerSecond() == 0)
        .filter(line -> line.what().competencies() == Plan.FEW)
        .sorted(Comparator.comparingInt(line -> line.what().partners()))
        .collect(
            Collectors.groupingBy(
                line -> line.what().task() + ", " + line.what().who(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** How the median grew up to a line; empty when nothing smaller was measured. */
  static OptionalDouble exponent(List<Measured> lines, Measured last) {
    List<Measured> sizes = series(lines).get(last.what().task() + ", " + last.what().who());
    return sizes.getFirst().what().partners() < sizes.getLast().what().partners()
        ? OptionalDouble.of(exponent(sizes, Measured::p50))
        : OptionalDouble.empty();
  }

  /** Of lines of growing size, of which there are two at least. */
  static double exponent(List<Measured> lines, ToDoubleFunction<Measured> time) {
    Measured first = lines.getFirst();
    Measured last = lines.getLast();
    double sizes = (double) last.what().partners() / first.what().partners();
    return Math.log(time.applyAsDouble(last) / time.applyAsDouble(first)) / Math.log(sizes);
  }
}
