package org.counterpart.benchmarks.measure;

import org.counterpart.benchmarks.team.Candidates;
import org.counterpart.benchmarks.team.CpSat;
import org.counterpart.benchmarks.team.Greedy;
import org.counterpart.benchmarks.team.SubsetProgram;
import org.counterpart.benchmarks.team.TeamMaker;

/** Who forms teams. */
public enum TeamPeer {
  SUBSETS("scan and a program over subsets"),
  GREEDY("scan and greedy (not optimal)"),
  CP_SAT("scan and OR-Tools CP-SAT");

  private final String label;

  TeamPeer(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean isEngine() {
    return false;
  }

  TeamMaker open(Candidates candidates) {
    return switch (this) {
      case SUBSETS -> new SubsetProgram(candidates);
      case GREEDY -> new Greedy(candidates);
      case CP_SAT -> new CpSat(candidates);
    };
  }
}
