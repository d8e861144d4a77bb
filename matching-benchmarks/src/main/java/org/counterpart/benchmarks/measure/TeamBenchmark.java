package org.counterpart.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.benchmarks.team.Candidates;
import org.counterpart.benchmarks.team.SubsetProgram;
import org.counterpart.benchmarks.team.TeamMaker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The cheapest team for one opportunity after the other, from the whole of all partners. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TeamBenchmark {

  private static final int QUESTIONS = 100;
  private static final int CHECKED = 10;

  @Param("SUBSETS")
  public TeamPeer peer;

  @Param("10000")
  public int partners;

  @Param("200")
  public int competencies;

  @Param("10")
  public int requirements;

  private Question[] questions;
  private TeamMaker maker;
  private int next;

  /** Prepares, and holds teams against the best ones. */
  @Setup(Level.Trial)
  public void setUp() {
    Ecosystem ecosystem = new Ecosystem(new Scale(partners, competencies));
    questions =
        IntStream.range(0, QUESTIONS)
            .mapToObj(number -> Question.of(ecosystem.opportunity(number, requirements)))
            .toArray(Question[]::new);
    long from = System.nanoTime();
    Candidates candidates = new Candidates(ecosystem);
    maker = peer.open(candidates);
    double seconds = (System.nanoTime() - from) / 1e9;
    String note = check(new SubsetProgram(candidates));
    Place.told()
        .writeFacts(
            factsName(peer, partners, requirements),
            new Facts(0, maker.isExact() ? CHECKED : 0, seconds, note));
  }

  /** How much dearer teams are than the best, where that is allowed. */
  private String check(TeamMaker best) {
    double sum = 0;
    int optimal = 0;
    int checked = maker.isExact() ? CHECKED : QUESTIONS;
    for (int i = 0; i < checked; i++) {
      double ratio = (double) maker.cost(questions[i]) / best.cost(questions[i]);
      if (ratio != 1 && maker.isExact()) {
        throw new MeasuringFailedException(peer.label() + " finds a team that is not the best");
      }
      sum += ratio;
      optimal += ratio == 1 ? 1 : 0;
    }
    return maker.isExact()
        ? ""
        : "%.1f%% dearer, %d%% optimal"
            .formatted(100 * (sum / checked - 1), 100 * optimal / checked);
  }

  static String factsName(TeamPeer peer, int partners, int requirements) {
    return "team_%s_%d_%d".formatted(peer, partners, requirements);
  }

  /** One team. */
  @Benchmark
  public long form() {
    next = next + 1 == QUESTIONS ? 0 : next + 1;
    return maker.cost(questions[next]);
  }
}
