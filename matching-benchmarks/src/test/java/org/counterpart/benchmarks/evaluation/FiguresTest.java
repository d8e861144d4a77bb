package org.counterpart.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final int[] TRUTH = {3, 5, 8};

  @Test
  void shouldDivideRecallByWhatCouldBeReached() {
    int[] answer = {1, 5, 2, 3};

    assertThat(Figures.recall(answer, TRUTH, 2)).isEqualTo(1 / 2.0);
    assertThat(Figures.recall(answer, TRUTH, 4)).isEqualTo(2 / 3.0);
    assertThat(Figures.recall(answer, TRUTH, 100)).isEqualTo(2 / 3.0);
  }

  @Test
  void shouldDiscountGainsByTheLogarithmOfTheRank() {
    // 1/log2(3) + 1/log2(5) of 1 + 1/log2(3) + 1/log2(4)
    double expected = (0.6309297536 + 0.4306765581) / (1 + 0.6309297536 + 0.5);

    assertThat(Figures.ndcg(new int[] {1, 5, 2, 3}, TRUTH)).isCloseTo(expected, within(1e-9));
    assertThat(Figures.ndcg(new int[] {8, 3, 5}, TRUTH)).isEqualTo(1);
  }

  @Test
  void shouldTakeTheRankOfTheFirstWhoIsRight() {
    assertThat(Figures.reciprocalRank(new int[] {1, 2, 8, 3}, TRUTH)).isEqualTo(1 / 3.0);
    assertThat(Figures.reciprocalRank(new int[] {1, 2}, TRUTH)).isZero();
  }

  @Test
  void shouldMeasureHowUnevenlyExposureIsShared() {
    assertThat(Figures.gini(new int[] {4, 4, 4, 4})).isCloseTo(0, within(1e-12));
    assertThat(Figures.gini(new int[] {0, 0, 0, 8})).isCloseTo(0.75, within(1e-12));
    // Mean difference over all pairs: (2·1 + 2·2 + 2·3 … ) / (2 · 4² · 2.5)
    assertThat(Figures.gini(new int[] {1, 2, 3, 4})).isCloseTo(0.25, within(1e-12));
    assertThat(Figures.gini(new int[] {0, 0})).isZero();
  }

  @Test
  void shouldAverageOverTrialsAndPrintOneLine() {
    Figures.Sum sum = new Figures.Sum(10);
    sum.add(new int[] {3, 5, 8}, TRUTH);
    sum.add(new int[] {1}, TRUTH);

    assertThat(sum.figures().line("some"))
        .isEqualTo("some 0.5000 0.5000 0.5000 0.5000 0.5000 0.6000");
  }
}
