package org.counterpart.engine.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumsTest {

  private final Random random = new Random(9);
  private final Sums sums = new Sums();
  private final Map<Integer, Long> expected = new HashMap<>();

  @Test
  void shouldAddUpWhatBelongsTogether() {
    add(100_000, 20_000);

    expected.forEach((number, sum) -> assertThat(sums.get(number)).isEqualTo(sum));
    Map<Integer, Long> all = new HashMap<>();
    sums.forEach((number, sum) -> assertThat(all.put(number, sum)).isNull());
    assertThat(all).isEqualTo(expected);
  }

  @Test
  void shouldKnowNothingOfOthers() {
    add(1000, 5000);

    for (int number = 5000; number < 10_000; number++) {
      assertThat(sums.get(number)).isZero();
    }
  }

  private void add(int times, int numbers) {
    for (int i = 0; i < times; i++) {
      int number = random.nextInt(numbers);
      long more = 1 + (random.nextLong() >>> (24 + random.nextInt(20)));
      sums.add(number, more);
      expected.merge(number, more, Long::sum);
    }
  }
}
