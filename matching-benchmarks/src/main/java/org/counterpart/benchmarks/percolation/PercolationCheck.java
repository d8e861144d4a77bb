package org.counterpart.benchmarks.percolation;

import java.util.BitSet;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.engine.Partner;

/** Holds answers against the scan's. */
public final class PercolationCheck {

  private final ScanPercolator scan;

  public PercolationCheck(Ecosystem ecosystem, int opportunities) {
    scan = new ScanPercolator(ecosystem, opportunities);
  }

  /** Whether everything is found that must be, and nothing that must not be. */
  public boolean agrees(Percolator percolator, Partner partner) {
    Found answer = percolator.fitting(partner);
    BitSet found = answer.asSet();
    int tolerance = percolator.tolerance();
    BitSet must = scan.fitting(partner, Percolator.FLOOR + tolerance).asSet();
    BitSet may = scan.fitting(partner, Percolator.FLOOR - tolerance).asSet();
    boolean once = found.cardinality() == answer.size();
    must.andNot(found);
    found.andNot(may);
    return once && must.isEmpty() && found.isEmpty();
  }

  /** How many opportunities the partner fits. */
  public int fitting(Partner partner) {
    return scan.fitting(partner).size();
  }
}
