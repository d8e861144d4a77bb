package org.counterpart.engine.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KernelTest {

  private static final int LONGS = 4 * Chunk.LINE;

  /** The vector kernel runs on any processor, only slowly on some: it is tested on all of them. */
  static Stream<Kernel> kernels() {
    return Stream.of(new ScalarKernel(), new VectorKernel());
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void shouldTellWhichRowsOfALineReachASum(Kernel kernel) {
    Random random = new Random(5);
    for (int round = 0; round < 1000; round++) {
      Weighted weighted = new Weighted(random, random.nextInt(12));
      int from = random.nextInt(LONGS / Chunk.LINE) * Chunk.LINE;
      int least = 1 + random.nextInt(Kernel.MOST);
      long[] reached = new long[Chunk.LINE];

      kernel.reach(
          weighted.bitmaps, weighted.weights, weighted.weights.length, from, least, reached);

      assertThat(reached).as("round %d", round).isEqualTo(weighted.reaching(from, least));
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void shouldReachTheMostThatThereIs(Kernel kernel) {
    long[] everybody = new long[Chunk.LINE];
    Arrays.fill(everybody, -1);
    long[] reached = new long[Chunk.LINE];

    kernel.reach(
        new long[][] {everybody, everybody},
        new int[] {Kernel.MOST - 1, 1},
        2,
        0,
        Kernel.MOST,
        reached);

    assertThat(reached).isEqualTo(everybody);
  }

  /** Bitmaps with weights that sum to what a kernel takes at most, added up one by one. */
  private static final class Weighted {
    private final long[][] bitmaps;
    private final int[] weights;

    Weighted(Random random, int count) {
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

    long[] reaching(int from, int least) {
      long[] rows = new long[Chunk.LINE];
      for (int bit = 0; bit < Chunk.LINE_ROWS; bit++) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += (bitmaps[i][from + bit / Long.SIZE] >>> bit & 1) == 0 ? 0 : weights[i];
        }
        rows[bit / Long.SIZE] |= sum >= least ? 1L << bit : 0;
      }
      return rows;
    }
  }
}
