package org.counterpart.benchmarks.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.cordis.RealOpportunity;
import org.counterpart.benchmarks.running.Machine;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private final Map<String, UUID> partners =
      IntStream.range(0, 30)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(i -> "cordis:" + i, i -> new UUID(0, i)));

  @Test
  void shouldCountTheRealParticipantsAmongTheMatched() {
    Outcome one = outcome(List.of(1, 2, 99), matched(IntStream.rangeClosed(1, 11)), 5);
    Outcome other = outcome(List.of(20), matched(IntStream.range(0, 12)), 7);
    Outcome none = outcome(List.of(3), List.of());

    Findings findings = Findings.of(List.of(one, other, none), partners);

    assertThat(findings.opportunities()).isEqualTo(3);
    assertThat(findings.withoutMatch()).isEqualTo(1);
    assertThat(findings.participants()).isEqualTo(4);
    assertThat(findings.found()).isEqualTo(2);
    assertThat(findings.hitsAt10()).isEqualTo(1);
    assertThat(findings.recallAt10()).isEqualTo(1.0 / 3);
    assertThat(findings.mailsSent()).isEqualTo(2);
    assertThat(findings.postToMailMedian()).isEqualTo(Duration.ofSeconds(5));
    assertThat(findings.postToMail99()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void shouldNotCountAParticipantBeyondTheTenthAsAHit() {
    Outcome late = outcome(List.of(20), matched(IntStream.rangeClosed(10, 20)));

    Findings findings = Findings.of(List.of(late), partners);

    assertThat(findings.found()).isEqualTo(1);
    assertThat(findings.hitsAt10()).isZero();
  }

  @Test
  void shouldShowTheFigures() {
    Findings findings =
        Findings.of(List.of(outcome(List.of(1), matched(IntStream.of(1)), 2)), partners);
    RunReport report =
        new RunReport(
            Instant.EPOCH,
            new Machine("Some CPU", 4, 24, "Linux", "25"),
            22_630,
            0,
            Duration.ofSeconds(100),
            226.3,
            Duration.ofSeconds(3),
            2,
            findings);

    assertThat(report.markdown())
        .contains("Some CPU, 4 cores, 24 GiB")
        .contains("| import rate | 226 partners/s |")
        .contains("| real participants among the matched | 1 of 1 (100.0 %) |")
        .contains("p99 | 2000 ms |");
  }

  private static List<UUID> matched(IntStream numbers) {
    return numbers.mapToObj(i -> new UUID(0, i)).toList();
  }

  private static Outcome outcome(List<Integer> truth, List<UUID> matched, int... seconds) {
    RealOpportunity real =
        new RealOpportunity(
            "1",
            LocalDate.EPOCH,
            "cordis:0",
            truth.stream().map(i -> "cordis:" + i).toList(),
            0,
            null);
    return new Outcome(
        new Posted(real, UUID.randomUUID(), Instant.EPOCH),
        matched,
        Map.of("SENT", seconds.length),
        Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList());
  }
}
