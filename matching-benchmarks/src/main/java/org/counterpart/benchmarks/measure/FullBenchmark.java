package org.counterpart.benchmarks.measure;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.ecosystem.Told;
import org.counterpart.benchmarks.engine.Filled;
import org.counterpart.engine.Match;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Snapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The best 50 by the whole score, text and trust included, with their reasons. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FullBenchmark {

  private static final int QUESTIONS = 500;
  private static final int K = 50;

  @Param("10000")
  public int partners;

  private List<Opportunity> questions;
  private Snapshot snapshot;
  private int next;

  @Setup(Level.Trial)
  public void setUp() {
    Told told = new Told(new Ecosystem(new Scale(partners, Plan.FEW)));
    questions = IntStream.range(0, QUESTIONS).mapToObj(told::opportunity).toList();
    Heap before = Heap.now();
    long from = System.nanoTime();
    snapshot = Filled.withPartners(partners, told::partner).snapshot();
    double seconds = (System.nanoTime() - from) / 1e9;
    long grown = Heap.now().since(before);
    Place.told().writeFacts(factsName(partners), new Facts(0, grown, 0, seconds, ""));
  }

  static String factsName(int partners) {
    return "full_" + partners;
  }

  /** One opportunity. */
  @Benchmark
  public List<Match> top() {
    next = next + 1 == QUESTIONS ? 0 : next + 1;
    return snapshot.top(questions.get(next), K, 0);
  }
}
