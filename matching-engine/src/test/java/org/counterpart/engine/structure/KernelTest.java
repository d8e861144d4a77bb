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
      int from = random.nextInt(LONGS);
      int longs = 1 + random.nextInt(LONGS - from);
      byte[] written = new byte[(longs + 2) * Long.SIZE];

      kernel.sum(sums.bitmaps, sums.weights, sums.weights.length, from, written, 64, longs);

      byte[] expected = new byte[written.length];
      System.arraycopy(sums.all(), from * Long.SIZE, expected, 64, longs * Long.SIZE);
      assertThat(written).as("round %d", round).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void shouldKeepWhatIsInTheMask(Kernel kernel) {
    Random random = new Random(6);
    byte[] sums = new byte[LONGS * Long.SIZE];
    random.nextBytes(sums);
    byte[] kept = sums.clone();
    long[] mask = random.longs(LONGS / 2).toArray();

    kernel.keep(mask, kept, 128, LONGS / 2);

    for (int i = 0; i < sums.length; i++) {
      int bit = i - 128;
      boolean cleared =
          bit >= 0 && bit < LONGS / 2 * Long.SIZE && (mask[bit / Long.SIZE] >>> bit & 1) == 0;
      assertThat(kept[i]).as("sum %d", i).isEqualTo(cleared ? 0 : sums[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void shouldTellWhichReachASum(Kernel kernel) {
    byte[] sums = new byte[LONGS * Long.SIZE];
    new Random(7).nextBytes(sums);
    for (int least = 0; least <= Kernel.MOST; least++) {
      int count = 0;
      for (int at = 0; at < sums.length; at += Long.SIZE) {
        long expected = 0;
        for (int i = 0; i < Long.SIZE; i++) {
          expected |= (sums[at + i] & 0xff) >= least ? 1L << i : 0;
        }
        count += Long.bitCount(expected);
        assertThat(kernel.atLeast(sums, at, least)).as("%d", least).isEqualTo(expected);
      }
      assertThat(kernel.count(sums, least)).as("%d", least).isEqualTo(count);
    }
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

    byte[] all() {
      byte[] result = new byte[LONGS * Long.SIZE];
      for (int bit = 0; bit < result.length; bit++) {
        for (int i = 0; i < weights.length; i++) {
          boolean isSet = (bitmaps[i][bit / Long.SIZE] >>> bit & 1) != 0;
          result[bit] += isSet ? (byte) weights[i] : 0;
        }
      }
      return result;
    }
  }
}
