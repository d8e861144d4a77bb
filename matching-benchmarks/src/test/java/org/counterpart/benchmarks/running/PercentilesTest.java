package org.counterpart.benchmarks.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

  @Test
  void shouldTakeTheNearestRank() {
    Percentiles times =
        new Percentiles(IntStream.rangeClosed(1, 200).mapToObj(Duration::ofMillis).toList());

    assertThat(times.at(50)).isEqualTo(Duration.ofMillis(100));
    assertThat(times.at(99)).isEqualTo(Duration.ofMillis(198));
    assertThat(times.at(100)).isEqualTo(Duration.ofMillis(200));
  }

  @Test
  void shouldTakeTheOnlyOneOrNone() {
    assertThat(new Percentiles(List.of(Duration.ofSeconds(3))).at(1))
        .isEqualTo(Duration.ofSeconds(3));
    assertThat(new Percentiles(List.of()).at(99)).isZero();
  }
}
