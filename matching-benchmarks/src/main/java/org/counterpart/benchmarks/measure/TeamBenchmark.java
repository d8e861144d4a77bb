package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.structural.Question;
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

  @Param("ENGINE_SEARCH")
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
  public void setUp() throws IOException {
    Ecosystem ecosystem = new Ecosystem(new Scale(partners, competencies));
    questions =
        IntStream.range(0, QUESTIONS)
            .mapToObj(number -> Question.of(ecosystem.opportunity(number, requirements)))
            .toArray(Question[]::new);
    long from = System.nanoTime();
    maker = peer.open(ecosystem);
    double seconds = (System.nanoTime() - from) / 1e9;
    Place place = Place.told();
    Facts found =
        new TeamCheck(place, ecosystem.scale(), requirements).check(maker, peer, questions);
    place.writeFacts(
        factsName(peer, partners, requirements),
        new Facts(0, 0, found.checked(), seconds, found.note()));
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
