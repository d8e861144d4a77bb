package org.counterpart.engine.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KernelTest {

  private static final int LONGS = 64;

  /** The vector kernel runs on any processor, only slowly on some: it is tested on all of them. */
  static Stream<Kernel> kernels() {
    return Stream.of(new ScalarKernel(), new VectorKernel());
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void shouldAddUpEveryPosition(Kernel kernel) {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      Sums sums = new Sums(random, random.nextInt(12));
      int least = random.nextInt(Kernel.MOST + 1);
      long[] target = new long[LONGS];

      kernel.atLeast(sums.bitmaps, sums.weights, sums.weights.length, least, target, LONGS);

      assertThat(target).as("round %d", round).isEqualTo(sums.atLeast(least));
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void shouldLeaveOtherLinesAsTheyAre(Kernel kernel) {
    Random random = new Random(6);
    Sums sums = new Sums(random, 6);
    long[] target = random.longs(LONGS).toArray();
    long[] expected = target.clone();
    int[] lines = {0, 3, 5, 7};

    kernel.atLeast(sums.bitmaps, sums.weights, 6, 100, target, lines, 1, 3);

    for (int line : new int[] {3, 5}) {
      System.arraycopy(sums.atLeast(100), line * 8, expected, line * 8, 8);
    }
    assertThat(target).isEqualTo(expected);
  }

  /** Bitmaps with weights that sum to what a kernel takes at most, and their sums one by one. */
  private static final class Sums {
    private final long[][] bitmaps;
    private final int[] weights;

    Sums(Random random, int count) {
      bitmaps = new long[count][LONGS];
      weights = new int[count];
      for (int i = 0; i < count; i++) {
        weights[i] = random.nextInt(Kernel.MOST / count + 1);
        long thin = random.nextBoolean() ? random.nextLong() : -1;
        for (int at = 0; at < LONGS; at++) {
          bitmaps[i][at] = random.nextLong() & thin;
        }
      }
    }

    long[] atLeast(int least) {
      long[] result = new long[LONGS];
      for (int bit = 0; bit < LONGS * Long.SIZE; bit++) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += (bitmaps[i][bit / Long.SIZE] >>> bit & 1) != 0 ? weights[i] : 0;
        }
        result[bit / Long.SIZE] |= sum >= least ? 1L << bit : 0;
      }
      return result;
    }
  }
}
