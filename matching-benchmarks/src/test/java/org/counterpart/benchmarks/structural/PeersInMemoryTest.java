package org.counterpart.benchmarks.structural;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeersInMemoryTest {

  static Ecosystem[] ecosystems() {
    return new Ecosystem[] {Questions.FEW_COMPETENCIES, Questions.MANY_COMPETENCIES};
  }

  @ParameterizedTest
  @MethodSource("ecosystems")
  void shouldScanToTheEnginesAnswers(Ecosystem ecosystem) {
    Questions.assertAgrees(ecosystem, new ColumnarScan(ecosystem));
  }

  @ParameterizedTest
  @MethodSource("ecosystems")
  void shouldIntersectBitmapsToTheEnginesAnswers(Ecosystem ecosystem) {
    RoaringTable roaring = new RoaringTable(ecosystem);

    Questions.assertAgrees(ecosystem, roaring);
    assertThat(roaring.bytes()).isPositive();
  }
}
