package org.counterpart.benchmarks.team;

import org.counterpart.benchmarks.structural.Question;

/** Forms no team: how long it takes to find who could be in one, which all others do first. */
public final class ScanAlone implements TeamMaker {

  private final Candidates candidates;

  public ScanAlone(Candidates candidates) {
    this.candidates = candidates;
  }

  /** What all would cost together. */
  @Override
  public long cost(Question question) {
    long[] sum = {0};
    candidates.scan(question, (partner, gold, silver) -> sum[0] += Rates.of(partner));
    return sum[0];
  }

  @Override
  public boolean isExact() {
    return false;
  }
}
