package org.counterpart.benchmarks.measure;

import java.io.IOException;
import java.util.List;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.percolation.CoveringPercolator;
import org.counterpart.benchmarks.percolation.EnginePercolator;
import org.counterpart.benchmarks.percolation.IndexPercolator;
import org.counterpart.benchmarks.percolation.MonitorPercolator;
import org.counterpart.benchmarks.percolation.Percolator;
import org.counterpart.benchmarks.percolation.ScanPercolator;
import org.counterpart.engine.Partner;

/** Who percolates. */
public enum PercolationPeer {
  ENGINE_INDEX("Counterpart, its index", 1_000_000),
  ENGINE("Counterpart, its whole surface", 100_000),
  SCAN("scan", 1_000_000),
  COVERING("Lucene, CoveringQuery and a table", 1_000_000),
  MONITOR("Lucene Monitor and a table", 10_000);

  private final String label;
  private final int most;

  /**
   * @param most opportunities that it can do in a bearable time
   */
  PercolationPeer(String label, int most) {
    this.label = label;
    this.most = most;
  }

  String label() {
    return label;
  }

  boolean isEngine() {
    return this == ENGINE_INDEX || this == ENGINE;
  }

  /** Whether it keeps everything on the heap. */
  boolean isOnHeap() {
    return this != COVERING;
  }

  boolean canDo(int opportunities) {
    return opportunities <= most;
  }

  Percolator open(Ecosystem ecosystem, int opportunities, List<Partner> partners)
      throws IOException {
    return switch (this) {
      case ENGINE_INDEX -> new IndexPercolator(ecosystem, opportunities);
      case ENGINE -> new EnginePercolator(ecosystem, opportunities, partners);
      case SCAN -> new ScanPercolator(ecosystem, opportunities);
      case COVERING -> new CoveringPercolator(ecosystem, opportunities);
      case MONITOR -> new MonitorPercolator(ecosystem, opportunities);
    };
  }
}
