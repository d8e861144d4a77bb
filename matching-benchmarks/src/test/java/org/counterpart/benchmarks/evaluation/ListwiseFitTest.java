package org.counterpart.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListwiseFitTest {

  @Test
  void shouldWeighWhatTellsThoseWhoAreRightAndNothingElse() {
    // given: the first feature tells, the second is noise, the third tells the opposite
    Random random = new Random(3);
    List<ListwiseFit.Lists> lists = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      float[][] features = new float[20][];
      boolean[] right = new boolean[20];
      for (int c = 0; c < 20; c++) {
        right[c] = c < 4;
        float sign = right[c] ? 0.3f : 0;
        float noise = random.nextFloat();
        features[c] = new float[] {sign + 0.7f * random.nextFloat(), noise, 0.5f - sign};
      }
      lists.add(new ListwiseFit.Lists(features, right));
    }

    // when
    double[] weights = new ListwiseFit(lists, 3).fit(200);

    // then
    assertThat(weights[0]).isGreaterThan(1);
    assertThat(weights[1]).isLessThan(weights[0] / 4);
    assertThat(weights[2]).isZero();
    assertThat(new ListwiseFit(lists, 3).fit(200)).isEqualTo(weights);
  }
}
