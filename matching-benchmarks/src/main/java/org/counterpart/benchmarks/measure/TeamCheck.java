package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.benchmarks.team.TeamMaker;

/** Nobody is timed whose teams are not the cheapest, but for those who do not claim it. */
final class TeamCheck {

  private static final int MOST_CHECKED = 20;

  /** Slow ones are compared fewer times, but always a few times. */
  private static final int LEAST_CHECKED = 3;

  private static final long ENOUGH_NANOS = 10_000_000_000L;

  private final Place place;
  private final String file;

  TeamCheck(Place place, Scale scale, int requirements) {
    this.place = place;
    file = "teams_" + scale.slug() + "_" + requirements;
  }

  /**
   * Compares, or keeps the costs for those who come later when it is the first.
   *
   * @param maker whose teams the engine's proven ones are held against, or the engine itself
   * @return what was found, for the table
   * @throws MeasuringFailedException when a team is not the cheapest
   */
  Facts check(TeamMaker maker, TeamPeer peer, Question[] questions) throws IOException {
    if (!peer.formsTeams()) {
      return new Facts(0, 0, 0, 0, "");
    }
    if (peer.isEngine() && !place.has(file)) {
      int[] costs = Arrays.stream(questions).mapToInt(each -> (int) maker.cost(each)).toArray();
      place.writeAnswers(file, new int[][] {costs});
      return new Facts(0, 0, 0, 0, "");
    }
    int[] best = place.answers(file)[0];
    return maker.isExact()
        ? new Facts(0, 0, compare(maker, peer, questions, best), 0, "")
        : new Facts(0, 0, 0, 0, howMuchDearer(maker, questions, best));
  }

  private static int compare(TeamMaker maker, TeamPeer peer, Question[] questions, int[] best) {
    long begun = System.nanoTime();
    int checked = 0;
    while (checked < LEAST_CHECKED
        || (checked < MOST_CHECKED && System.nanoTime() - begun < ENOUGH_NANOS)) {
      if (maker.cost(questions[checked]) != best[checked]) {
        throw new MeasuringFailedException(peer.label() + " disagrees on team " + checked);
      }
      checked++;
    }
    return checked;
  }

  private static String howMuchDearer(TeamMaker maker, Question[] questions, int[] best) {
    double[] ratios =
        IntStream.range(0, questions.length)
            .filter(i -> best[i] > 0)
            .mapToDouble(i -> (double) maker.cost(questions[i]) / best[i])
            .toArray();
    double dearer = Arrays.stream(ratios).average().orElse(1) - 1;
    long optimal = Arrays.stream(ratios).filter(ratio -> ratio == 1).count();
    return "%.1f%% dearer, %d%% optimal"
        .formatted(100 * dearer, 100 * optimal / Math.max(1, ratios.length));
  }
}
