package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.benchmarks.percolation.Found;
import org.counterpart.benchmarks.percolation.PercolationCheck;
import org.counterpart.benchmarks.percolation.Percolator;
import org.counterpart.engine.Partner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Changed partners against all open opportunities, one after the other. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PercolationBenchmark {

  private static final int PARTNERS = 1000;
  private static final int CHECKED = 20;

  @Param("SCAN")
  public PercolationPeer peer;

  @Param("10000")
  public int opportunities;

  @Param("200")
  public int competencies;

  private List<Partner> partners;
  private Percolator percolator;
  private int next;

  /** Stores the opportunities, and holds what is found against what a scan finds. */
  @Setup(Level.Trial)
  public void setUp() throws IOException {
    Ecosystem ecosystem = new Ecosystem(new Scale(PARTNERS, competencies));
    partners = IntStream.range(0, PARTNERS).mapToObj(ecosystem::partner).toList();
    Heap before = Heap.now();
    long from = System.nanoTime();
    percolator = peer.open(ecosystem, opportunities, partners);
    double seconds = (System.nanoTime() - from) / 1e9;
    long grown = Heap.now().since(before);
    long fitting = check(new PercolationCheck(ecosystem, opportunities));
    Place.told()
        .writeFacts(
            factsName(peer, opportunities, competencies),
            new Facts(
                percolator.bytes(),
                peer.isOnHeap() ? grown : 0,
                CHECKED,
                seconds,
                "finds %.1f".formatted(fitting / (double) CHECKED)));
  }

  private long check(PercolationCheck check) {
    long fitting = 0;
    for (Partner partner : partners.subList(0, CHECKED)) {
      if (!check.agrees(percolator, partner)) {
        throw new MeasuringFailedException(peer.label() + " finds something else");
      }
      fitting += check.fitting(partner);
    }
    return fitting;
  }

  static String factsName(PercolationPeer peer, int opportunities, int competencies) {
    return "percolation_%s_%d_%d".formatted(peer, opportunities, competencies);
  }

  /** One partner. */
  @Benchmark
  public Found percolate() {
    next = next + 1 == PARTNERS ? 0 : next + 1;
    return percolator.fitting(partners.get(next));
  }

  @TearDown(Level.Trial)
  public void tearDown() {
    percolator.close();
  }
}
