package org.counterpart.benchmarks.measure;

import java.util.List;
import java.util.Map;
import org.counterpart.benchmarks.ecosystem.Scale;

/**
 * One line of the table, to be measured.
 *
 * @param task what is done
 * @param who who does it
 * @param isEngine whether that is Counterpart
 * @param partners how many partners, or opportunities where those are searched
 * @param competencies how many competencies there are
 * @param changesPerSecond made beside
 * @param benchmark JMH's class
 * @param parameters of that class
 * @param jvmArguments beside those that everybody has
 * @param facts name of the facts that its forks write
 */
record Case(
    String task,
    String who,
    boolean isEngine,
    int partners,
    int competencies,
    int changesPerSecond,
    Class<?> benchmark,
    Map<String, String> parameters,
    List<String> jvmArguments,
    String facts) {

  static final String TOP = "structural top-50";
  static final String FULL = "full-score top-50";
  static final String PERCOLATION = "percolation";

  private static final int LARGE = 500_000;

  static final String VECTOR_MODULE = "jdk.incubator.vector";

  static Case structural(
      StructuralPeer peer, int partners, int competencies, int changesPerSecond) {
    return new Case(
        TOP,
        peer.label(),
        peer.isEngine(),
        partners,
        competencies,
        changesPerSecond,
        StructuralBenchmark.class,
        Map.of(
            "peer", peer.name(),
            "partners", Integer.toString(partners),
            "competencies", Integer.toString(competencies),
            "changesPerSecond", Integer.toString(changesPerSecond)),
        peer.usesVectors() ? List.of("--add-modules", VECTOR_MODULE) : List.of(),
        StructuralBenchmark.factsName(peer, new Scale(partners, competencies), changesPerSecond));
  }

  static Case full(int partners) {
    return new Case(
        FULL,
        "Counterpart",
        true,
        partners,
        Plan.FEW,
        0,
        FullBenchmark.class,
        Map.of("partners", Integer.toString(partners)),
        List.of(),
        FullBenchmark.factsName(partners));
  }

  static Case percolation(PercolationPeer peer, int opportunities, int competencies) {
    return new Case(
        PERCOLATION,
        peer.label(),
        peer.isEngine(),
        opportunities,
        competencies,
        0,
        PercolationBenchmark.class,
        Map.of(
            "peer", peer.name(),
            "opportunities", Integer.toString(opportunities),
            "competencies", Integer.toString(competencies)),
        List.of(),
        PercolationBenchmark.factsName(peer, opportunities, competencies));
  }

  static Case team(TeamPeer peer, int partners, int competencies, int requirements) {
    return new Case(
        team(requirements),
        peer.label(),
        peer.isEngine(),
        partners,
        competencies,
        0,
        TeamBenchmark.class,
        Map.of(
            "peer", peer.name(),
            "partners", Integer.toString(partners),
            "competencies", Integer.toString(competencies),
            "requirements", Integer.toString(requirements)),
        List.of(),
        TeamBenchmark.factsName(peer, partners, requirements));
  }

  static String team(int requirements) {
    return "best team for " + requirements + " requirements";
  }

  /** For people and names of files. */
  String title() {
    String beside = changesPerSecond == 0 ? "" : ", " + changesPerSecond + " changes/s";
    return "%s, %,d, %,d competencies%s: %s".formatted(task, partners, competencies, beside, who);
  }

  /** How large a heap its forks have. */
  int heapGib() {
    boolean indexAlone =
        benchmark == StructuralBenchmark.class || benchmark == PercolationBenchmark.class;
    return partners <= LARGE ? 2 : indexAlone ? 6 : 10;
  }

  /** Whether peers are held against the same engine. */
  boolean isBeside(Case other) {
    return benchmark == other.benchmark
        && partners == other.partners
        && competencies == other.competencies
        && task.equals(other.task);
  }

  boolean needsPostgreSql() {
    return StructuralPeer.POSTGRESQL.name().equals(parameters.get("peer"));
  }

  boolean needsVectors() {
    return StructuralPeer.ENGINE_VECTOR.name().equals(parameters.get("peer"));
  }
}
