package org.counterpart.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

  @Test
  void shouldJudgeTheLargestSize() {
    List<String> bars =
        Bars.of(
            List.of(
                Lines.line("engine", true, 10_000, 10),
                Lines.line("engine", true, 1_000_000, 40),
                Lines.line(StructuralPeer.LUCENE.label(), false, 1_000_000, 8000),
                Lines.line(StructuralPeer.ROARING.label(), false, 1_000_000, 200)));

    assertThat(bars)
        .containsExactly(
            "| structural top-50, p99 under 100 µs | 1,000,000 | 120 µs (engine) | no |",
            "| structural top-50, times Lucene's exact form, 100 | 1,000,000 | 200 (engine) | yes"
                + " |",
            "| structural top-50, times RoaringBitmap, 10 | 1,000,000 | 5.00 (engine) | no |",
            "| at most 64 bytes for each partner | 1,000,000 | 64.0 (engine) | yes |",
            "| median grows by an exponent of at most 0.5 | 1,000,000 | 0.30 (engine) | yes |");
  }

  @Test
  void shouldJudgeTeamsByTheBestOfTheEnginesLines() {
    List<String> bars =
        Bars.of(
            List.of(
                Lines.line(Case.team(12), "whole", true, 1_000_000, 5000),
                Lines.line(Case.team(12), "search", true, 1_000_000, 200)));

    assertThat(bars)
        .containsExactly(
            "| best team for 12 requirements, p99 under 1 ms | 1,000,000 | 600 µs (search) | yes"
                + " |");
  }

  @Test
  void shouldSayNothingWithoutFigures() {
    assertThat(Bars.of(List.of())).isEmpty();
  }
}
