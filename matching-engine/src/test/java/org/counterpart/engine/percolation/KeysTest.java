package org.counterpart.engine.percolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void shouldLeadWhoeverReachesTheThresholdHereByOneKey() {
    Random random = new Random(21);
    for (int round = 0; round < 400; round++) {
      int count = random.nextInt(11);
      int[] competencies = ByIndex.shuffled(random, count);
      int[] units = random.ints(count, 0, 6).toArray();
      int threshold = random.nextInt(3 * count + 2);
      List<Long> keys = keys(competencies, units, threshold);

      assertThat(keys).doesNotHaveDuplicates();
      for (int held = 1; held < 1 << count; held++) {
        if (ByIndex.sum(units, held) >= threshold) {
          assertThat(keys).filteredOn(leading(competencies, held)::contains).hasSize(1);
        }
      }
    }
  }

  /** The rarest, and the rarest two. */
  private static List<Long> leading(int[] competencies, int held) {
    int first = Integer.numberOfTrailingZeros(held);
    int others = held & (held - 1);
    List<Long> leading = new ArrayList<>(List.of(Keys.of(competencies[first])));
    if (others != 0) {
      int second = Integer.numberOfTrailingZeros(others);
      leading.add(Keys.of(competencies[first], competencies[second]));
    }
    return leading;
  }

  @Test
  void shouldFileUnderTheRarestPairsWhenOneIsNotEnough() {
    assertThat(keys(new int[] {3, 1, 2, 5, 4}, new int[] {2, 2, 2, 2, 2}, 8))
        .containsExactlyInAnyOrder(Keys.of(3, 1), Keys.of(3, 2), Keys.of(1, 2));
  }

  @Test
  void shouldFileUnderEachThatIsEnoughAlone() {
    assertThat(keys(new int[] {3, 1, 2}, new int[] {5, 5, 5}, 5))
        .containsExactly(Keys.of(3), Keys.of(1), Keys.of(2));
  }

  @Test
  void shouldNotFileWhatNobodyReaches() {
    assertThat(keys(new int[] {3, 1}, new int[] {5, 5}, 11)).isEmpty();
    assertThat(keys(new int[] {}, new int[] {}, 0)).isEmpty();
  }

  @Test
  void shouldNotFileUnderMorePairsThanAreWorthIt() {
    int[] competencies = ByIndex.shuffled(new Random(22), 64);
    int[] units = new Random(23).ints(64, 1, 9).toArray();
    for (int threshold = 0; threshold < 300; threshold += 7) {
      assertThat(keys(competencies, units, threshold).size())
          .isLessThanOrEqualTo(64 * Keys.MOST_PAIRS);
    }
  }

  private static List<Long> keys(int[] competencies, int[] units, int threshold) {
    List<Long> keys = new ArrayList<>();
    Keys.forEach(competencies, units, competencies.length, threshold, keys::add);
    return keys;
  }

  /** Arrays by index, and sets of indices as bits. */
  private static final class ByIndex {

    private ByIndex() {}

    static int[] shuffled(Random random, int count) {
      int[] numbers = new int[count];
      for (int i = 0; i < count; i++) {
        int j = random.nextInt(i + 1);
        numbers[i] = numbers[j];
        numbers[j] = i;
      }
      return numbers;
    }

    static int sum(int[] units, int held) {
      int sum = 0;
      for (int i = 0; i < units.length; i++) {
        sum += (held >>> i & 1) * units[i];
      }
      return sum;
    }
  }
}
