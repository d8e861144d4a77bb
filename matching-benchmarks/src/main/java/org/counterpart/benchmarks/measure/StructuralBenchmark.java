package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.structural.Answer;
import org.counterpart.benchmarks.structural.Competitor;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.benchmarks.structural.StructuralCompetitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The best 50 by structure, one question after the other. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StructuralBenchmark {

  private static final int QUESTIONS = 1000;
  private static final int K = 50;

  @Param("ENGINE_SCALAR")
  public StructuralPeer peer;

  @Param("10000")
  public int partners;

  @Param("200")
  public int competencies;

  /** Partners that change beside the queries; the engine's only. */
  @Param("0")
  public int changesPerSecond;

  private final Question[] questions = new Question[QUESTIONS];
  private Competitor competitor;
  private Writer writer;
  private Facts facts;
  private int next;

  /** Builds or opens the index, and holds what it answers against what the engine answers. */
  @Setup(Level.Trial)
  public void setUp() throws IOException {
    Place place = Place.told();
    Ecosystem ecosystem = new Ecosystem(new Scale(partners, competencies));
    for (int i = 0; i < QUESTIONS; i++) {
      questions[i] = Question.of(ecosystem.opportunity(i));
    }
    Heap before = Heap.now();
    long from = System.nanoTime();
    competitor = peer.open(ecosystem, place);
    double seconds = (System.nanoTime() - from) / 1e9;
    long grown = peer.isOnHeap() ? Heap.now().since(before) : 0;
    int checked =
        new StructuralCheck(place, ecosystem.scale(), K).check(competitor, peer, questions);
    facts = new Facts(competitor.bytes(), grown, checked, seconds, "");
    writeFacts();
    if (changesPerSecond > 0) {
      writer = Writer.start((StructuralCompetitor) competitor, ecosystem, changesPerSecond);
    }
  }

  private void writeFacts() {
    String name = factsName(peer, new Scale(partners, competencies), changesPerSecond);
    Place.told().writeFacts(name, facts);
  }

  static String factsName(StructuralPeer peer, Scale scale, int changesPerSecond) {
    return "structural_%s_%s_%d".formatted(peer, scale.slug(), changesPerSecond);
  }

  /** One question. */
  @Benchmark
  public Answer top() {
    next = next + 1 == QUESTIONS ? 0 : next + 1;
    return competitor.top(questions[next], K);
  }

  /** Says how many changes the writer made: fewer make the queries beside it look good. */
  @TearDown(Level.Trial)
  public void tearDown() throws InterruptedException {
    if (writer != null) {
      facts = facts.noting("%,.0f changes/s made".formatted(writer.stop()));
      writeFacts();
    }
    competitor.close();
  }
}
