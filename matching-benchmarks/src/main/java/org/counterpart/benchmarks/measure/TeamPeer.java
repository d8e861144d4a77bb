package org.counterpart.benchmarks.measure;

import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.team.Candidates;
import org.counterpart.benchmarks.team.CpSat;
import org.counterpart.benchmarks.team.EngineSearch;
import org.counterpart.benchmarks.team.Greedy;
import org.counterpart.benchmarks.team.ScanAlone;
import org.counterpart.benchmarks.team.TeamMaker;
import org.counterpart.benchmarks.team.WholeEngine;

/** Who forms teams. */
public enum TeamPeer {
  ENGINE_SEARCH("scan and Counterpart's search"),
  ENGINE("Counterpart, its whole surface"),
  GREEDY("scan and greedy (not optimal)"),
  CP_SAT("scan and OR-Tools CP-SAT"),
  SCAN("the scan alone");

  private final String label;

  TeamPeer(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean isEngine() {
    return this == ENGINE_SEARCH || this == ENGINE;
  }

  /** Whether it answers at all. */
  boolean formsTeams() {
    return this != SCAN;
  }

  TeamMaker open(Ecosystem ecosystem) {
    return switch (this) {
      case ENGINE_SEARCH -> new EngineSearch(new Candidates(ecosystem));
      case ENGINE -> new WholeEngine(ecosystem);
      case GREEDY -> new Greedy(new Candidates(ecosystem));
      case CP_SAT -> new CpSat(new Candidates(ecosystem));
      case SCAN -> new ScanAlone(new Candidates(ecosystem));
    };
  }
}
