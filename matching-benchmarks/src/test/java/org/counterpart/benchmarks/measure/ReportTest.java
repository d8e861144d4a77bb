package org.counterpart.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void shouldCompareEveryLineWithTheEngines() {
    List<Measured> lines =
        List.of(Lines.line("engine", true, 10_000, 10), Lines.line("peer", false, 10_000, 2500));

    String report = new Report(Lines.SURROUNDINGS, lines, List.of()).markdown();

    assertThat(report)
        .contains("Measured by `benchmark` on 2026-11-22: Some processor, 3 GHz, 4 cores, 24 GiB")
        .contains("Some VM 25, commit abc123, load average before a case 0.5 to 0.5")
        .contains("| structural top-50 of 10,000, 200 competencies |")
        .contains("| engine | 100,000 | 10.0 µs | 30.0 µs | 90.0 µs | 1.00 | 64.0 | 200 | 1,000 |")
        .contains("| peer | 400 | 2.50 ms | 7.50 ms | 22.5 ms | 250 | 64.0 | 200 | 1,000 |")
        .doesNotContain("growth");
  }

  @Test
  void shouldSayWhatFailed() {
    String report = new Report(Lines.SURROUNDINGS, List.of(), List.of("a peer")).markdown();

    assertThat(report).contains("Failed: a peer");
  }

  @Test
  void shouldTellHowTimesGrow() {
    List<Measured> lines =
        List.of(
            Lines.line("engine", true, 10_000, 10),
            Lines.line("engine", true, 100_000, 20),
            Lines.line("engine", true, 1_000_000, 100));

    assertThat(new Report(Lines.SURROUNDINGS, lines, List.of()).markdown())
        .contains("| structural top-50, engine | 10,000 to 1,000,000 | 0.50 | 0.50 |");
  }
}
