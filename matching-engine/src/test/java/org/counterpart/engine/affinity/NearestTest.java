package org.counterpart.engine.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.engine.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final int WORKS = 9000;

  private final Random random = new Random(8);
  private final AffinitySnapshot snapshot = snapshotOfWorks();

  /** With few steps there are many equals; with one, nobody but the content tells them apart. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40, 1 << 24})
  void shouldPickTheMostSimilarAndAmongEqualsByContent(int steps) {
    for (int size : new int[] {0, 1, 300, 4096, 4097, WORKS}) {
      int[] some = random.ints(0, WORKS).distinct().limit(size).toArray();
      float[] values = new float[size];
      for (int i = 0; i < size; i++) {
        values[i] = random.nextInt(steps) / (float) steps;
      }
      for (int most : new int[] {1, 5, 300, WORKS + 1}) {
        assertThat(Nearest.of(some, values, most, snapshot))
            .as("%d of %d", most, size)
            .isEqualTo(obvious(some, values, most));
      }
    }
  }

  private int[] obvious(int[] some, float[] values, int most) {
    return IntStream.range(0, some.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -values[i])
                .thenComparing(i -> snapshot.document(some[i]).key()))
        .limit(most)
        .mapToInt(i -> some[i])
        .toArray();
  }

  private static AffinitySnapshot snapshotOfWorks() {
    List<Reference> works =
        IntStream.range(0, WORKS)
            .mapToObj(i -> new Reference("Work " + i, "plant", Set.of(), Set.of()))
            .toList();
    AffinityIndex index = new AffinityIndex();
    index.put(Bare.partner(new UUID(0, 1), null, "One", null, "", works));
    return index.snapshot();
  }
}
