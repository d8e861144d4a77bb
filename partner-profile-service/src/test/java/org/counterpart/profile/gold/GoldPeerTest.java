package org.counterpart.profile.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where every set is too many to be tried, another solver is asked. */
class GoldPeerTest {
  private static final int CASES = 40;
  private static final double SECONDS = 60;

  @Test
  void shouldChooseWhatAnotherSolverChooses() {
    for (var seed = 0; seed < CASES; seed++) {
      var wishes = wishes(new Random(seed));
      var golds = ExclusiveGolds.of(wishes);

      assertThat(golds.proven()).isTrue();
      assertThat(GoldPeer.of(wishes, SECONDS)).as("seed %d", seed).contains(golds.competencies());
    }
  }

  /** Golds of two to five people, of whom there are enough for half of them. */
  private static List<GoldWish> wishes(Random random) {
    return IntStream.range(0, 14)
        .mapToObj(
            c ->
                new GoldWish(
                    "c%02d".formatted(c),
                    IntStream.range(0, 25)
                        .filter(_ -> random.nextInt(4) == 0)
                        .mapToObj(p -> "p" + p)
                        .collect(Collectors.toSet()),
                    2 + random.nextInt(4)))
        .toList();
  }
}
