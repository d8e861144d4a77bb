package org.counterpart.profile.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long the choice of golds takes with 500 people and 30 competencies. Not a test:
 *
 * <pre>
 * ./mvnw -pl partner-profile-service -am test-compile
 * java -cp partner-profile-service/target/classes:partner-profile-service/target/test-classes \
 *   org.counterpart.profile.gold.GoldTimings
 * </pre>
 *
 * <p>{@code load} is how many people all golds together would take, as a part of those that there
 * are: where it is far below 1 all golds stand, far above most cannot, and in between it is hard.
 * {@code share} is how many of the people are certified for a competency, but never fewer than it
 * needs and a fifth more.
 */
final class GoldTimings {
  private static final int PEOPLE = 500;
  private static final int COMPETENCIES = 30;
  private static final int CASES = 20;

  private GoldTimings() {}

  public static void main(String[] arguments) {
    time("warming up", 1.3, 0.2);
    System.out.printf("%-28s %8s %8s %8s%n", "each gold takes", "mean ms", "p95 ms", "most ms");
    for (var load : new double[] {0.24, 0.6, 1.0, 1.3, 1.6, 2.0}) {
      for (var share : new double[] {0.02, 0.1, 0.3}) {
        time("%d, share %.2f, load %.2f".formatted(needed(load), share, load), load, share);
      }
    }
  }

  private static void time(String name, double load, double share) {
    var times = new double[CASES];
    var proven = true;
    for (var seed = 0; seed < CASES; seed++) {
      var wishes = wishes(new Random(seed), needed(load), share);
      var begin = System.nanoTime();
      proven &= ExclusiveGolds.of(wishes).proven();
      times[seed] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        "%-28s %8.1f %8.1f %8.1f%s%n",
        name,
        Arrays.stream(times).average().orElseThrow(),
        times[CASES * 95 / 100 - 1],
        times[CASES - 1],
        proven ? "" : " (given up)");
  }

  static int needed(double load) {
    return Math.max(1, (int) (PEOPLE * load / COMPETENCIES));
  }

  static List<GoldWish> wishes(Random random, int needed, double share) {
    var certified = Math.max(share, 1.2 * needed / PEOPLE);
    return IntStream.range(0, COMPETENCIES)
        .mapToObj(
            c ->
                new GoldWish(
                    "c%02d".formatted(c),
                    IntStream.range(0, PEOPLE)
                        .filter(_ -> random.nextDouble() < certified)
                        .mapToObj(p -> "p" + p)
                        .collect(Collectors.toSet()),
                    needed))
        .toList();
  }
}
