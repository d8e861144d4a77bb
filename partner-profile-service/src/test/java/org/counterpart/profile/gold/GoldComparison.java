package org.counterpart.profile.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The choice of golds beside a peer's, in one run: the same 500 people and 30 competencies as in
 * {@link GoldTimings}, both asked for the same case one after the other. It ends with an error
 * where the two answers are not the same set. Not a test:
 *
 * <pre>
 * ./mvnw -pl partner-profile-service -am test-compile dependency:copy-dependencies \
 *   -DoutputDirectory=target/peer \
 *   -DincludeGroupIds=com.google.ortools,com.google.protobuf,net.java.dev.jna
 * java --enable-native-access=ALL-UNNAMED \
 *   -cp 'partner-profile-service/target/classes:partner-profile-service/target/test-classes:partner-profile-service/target/peer/*' \
 *   org.counterpart.profile.gold.GoldComparison [CASES [SECONDS]]
 * </pre>
 *
 * <p>Where the peer does not prove its answer in time, that time counts for it.
 */
final class GoldComparison {
  private final int cases;
  private final double seconds;

  private GoldComparison(int cases, double seconds) {
    this.cases = cases;
    this.seconds = seconds;
  }

  public static void main(String[] arguments) {
    var cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    var seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 30;
    new GoldComparison(3, 5).compare("warming up", 0.6, 0.1);
    System.out.printf(
        "%-28s %9s %9s %9s %9s %7s%n",
        "each gold takes", "mean ms", "most ms", "peer mean", "peer most", "ratio");
    var comparison = new GoldComparison(cases, seconds);
    for (var load : new double[] {0.24, 0.6, 1.0, 1.3, 1.6, 2.0}) {
      for (var share : new double[] {0.05, 0.1, 0.3}) {
        var needed = GoldTimings.needed(load);
        comparison.compare("%d, share %.2f, load %.2f".formatted(needed, share, load), load, share);
      }
    }
  }

  private void compare(String name, double load, double share) {
    var ours = new double[cases];
    var peers = new double[cases];
    var unproven = 0;
    for (var seed = 0; seed < cases; seed++) {
      var wishes = GoldTimings.wishes(new Random(seed), GoldTimings.needed(load), share);
      var begin = System.nanoTime();
      var golds = ExclusiveGolds.of(wishes);
      ours[seed] = (System.nanoTime() - begin) / 1e6;
      unproven += peer(wishes, golds, seed, peers) ? 0 : 1;
    }
    print(name, ours, peers, unproven);
  }

  /** Whether the peer has proved the same. */
  private boolean peer(List<GoldWish> wishes, Golds golds, int seed, double[] times) {
    var begin = System.nanoTime();
    var chosen = GoldPeer.of(wishes, seconds);
    times[seed] = (System.nanoTime() - begin) / 1e6;
    if (chosen.isPresent() && golds.proven() && !chosen.get().equals(golds.competencies())) {
      throw new AssertionError(
          "seed %d: %s, and the peer has %s".formatted(seed, golds.competencies(), chosen.get()));
    }
    return chosen.isPresent();
  }

  private static void print(String name, double[] ours, double[] peers, int unproven) {
    System.out.printf(
        "%-28s %9.1f %9.1f %9.1f %9.1f %7.1f%s%n",
        name,
        mean(ours),
        Arrays.stream(ours).max().orElseThrow(),
        mean(peers),
        Arrays.stream(peers).max().orElseThrow(),
        mean(peers) / mean(ours),
        unproven == 0 ? "" : " (peer gave up %d)".formatted(unproven));
  }

  private static double mean(double[] times) {
    return Arrays.stream(times).average().orElseThrow();
  }
}
