package org.counterpart.benchmarks.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How time grows with size: the exponent e of n^e between the smallest and the largest. */
final class Growth {

  private Growth() {}

  /** A sentence for everybody who was measured at several sizes. */
  static List<String> of(List<Measured> lines) {
    List<String> sentences = new ArrayList<>();
    series(lines)
        .forEach(
            (who, sizes) -> {
              Measured first = sizes.getFirst();
              Measured last = sizes.getLast();
              if (first.what().partners() < last.what().partners()) {
                sentences.add(
                    String.format(
                        Locale.ROOT,
                        "%s: n^%.2f from %,d to %,d",
                        who,
                        exponent(first, last),
                        first.what().partners(),
                        last.what().partners()));
              }
            });
    return sentences;
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

  private static double exponent(Measured first, Measured last) {
    double sizes = (double) last.what().partners() / first.what().partners();
    return Math.log(last.p50() / first.p50()) / Math.log(sizes);
  }
}
