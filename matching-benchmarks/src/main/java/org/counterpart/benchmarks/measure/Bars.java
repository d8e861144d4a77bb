package org.counterpart.benchmarks.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What the engine is meant to reach, and whether it does at the largest size measured. */
final class Bars {

  private final List<Measured> lines;
  private final List<String> rows = new ArrayList<>();

  private Bars(List<Measured> lines) {
    this.lines = lines;
  }

  /** Rows of a table: the bar, at which size, what was measured, whether it is reached. */
  static List<String> of(List<Measured> lines) {
    Bars bars = new Bars(lines);
    bars.structural();
    bars.under("full score, p99 under 5 ms", bars.engine(Case.FULL), 5000);
    bars.percolation();
    for (String team : bars.teams()) {
      bars.under(team + ", p99 under 1 ms", bars.engine(team), 1000);
    }
    return bars.rows;
  }

  private void structural() {
    Optional<Measured> engine = engine(Case.TOP);
    under("structural top-50, p99 under 100 µs", engine, 100);
    times("structural top-50, times Lucene's exact form, 100", engine, StructuralPeer.LUCENE, 100);
    times("structural top-50, times RoaringBitmap, 10", engine, StructuralPeer.ROARING, 10);
    twice("with 2,000 competencies, p99 no worse than twice", engine, Plan.MANY, 0);
    twice("beside 10,000 changes/s, p99 no worse than twice", engine, Plan.FEW, Plan.CHANGES);
    engine.ifPresent(
        line -> {
          double each = line.bytesEach();
          add("at most 64 bytes for each partner", line, Figures.of(each), each <= 64);
          Growth.exponent(lines, line)
              .ifPresent(
                  grown ->
                      add(
                          "median grows by an exponent of at most 0.5",
                          line,
                          Figures.of(grown),
                          grown <= 0.5));
        });
  }

  private List<String> teams() {
    return lines.stream()
        .filter(line -> line.what().benchmark() == TeamBenchmark.class)
        .map(line -> line.what().task())
        .distinct()
        .toList();
  }

  private void percolation() {
    Optional<Measured> engine = engine(Case.PERCOLATION);
    engine.ifPresent(
        line ->
            add(
                "percolation, at least 10,000 profiles/s",
                line,
                Figures.of(line.perSecond()) + "/s",
                line.perSecond() >= 10_000));
    times("percolation, times CoveringQuery, 100", engine, PercolationPeer.COVERING.label(), 100);
  }

  /** The best of the engine's lines of the largest size. */
  private Optional<Measured> engine(String task) {
    Predicate<Measured> quiet =
        line ->
            line.what().isEngine()
                && line.what().task().equals(task)
                && line.what().competencies() == Plan.FEW
                && line.what().changesPerSecond() == 0;
    return lines.stream()
        .filter(quiet)
        .min(
            Comparator.comparingInt((Measured line) -> -line.what().partners())
                .thenComparingDouble(Measured::p99));
  }

  private void under(String bar, Optional<Measured> engine, double micros) {
    engine.ifPresent(line -> add(bar, line, Figures.time(line.p99()), line.p99() < micros));
  }

  private void times(String bar, Optional<Measured> engine, StructuralPeer peer, double least) {
    times(bar, engine, peer.label(), least);
  }

  private void times(String bar, Optional<Measured> engine, String peer, double least) {
    engine
        .flatMap(line -> beside(line, other -> other.what().who().equals(peer)))
        .ifPresent(
            other -> {
              double ratio = other.mean() / engine.get().mean();
              add(bar, engine.get(), Figures.of(ratio), ratio >= least);
            });
  }

  private Optional<Measured> beside(Measured line, Predicate<Measured> who) {
    return lines.stream()
        .filter(other -> other.what().isBeside(line.what()))
        .filter(other -> other.what().changesPerSecond() == line.what().changesPerSecond())
        .filter(who)
        .findFirst();
  }

  private void twice(String bar, Optional<Measured> engine, int competencies, int changes) {
    engine
        .flatMap(
            line ->
                lines.stream()
                    .filter(other -> other.what().who().equals(line.what().who()))
                    .filter(other -> other.what().task().equals(line.what().task()))
                    .filter(other -> other.what().partners() == line.what().partners())
                    .filter(other -> other.what().competencies() == competencies)
                    .filter(other -> other.what().changesPerSecond() == changes)
                    .findFirst())
        .ifPresent(
            other -> {
              double ratio = other.p99() / engine.get().p99();
              add(bar, other, Figures.of(ratio) + " times", ratio <= 2);
            });
  }

  private void add(String bar, Measured line, String value, boolean reached) {
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %s (%s) | %s |",
            bar,
            line.what().partners(),
            value,
            line.what().who(),
            reached ? "yes" : "no"));
  }
}
