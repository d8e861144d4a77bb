package org.counterpart.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is measured, in that order: the engine comes first, because peers are held against it. */
final class Plan {

  /** Competencies in most cases. */
  static final int FEW = 200;

  static final int MANY = 2000;
  static final int CHANGES = 10_000;

  private static final List<StructuralPeer> ALL = List.of(StructuralPeer.values());
  private static final List<StructuralPeer> FASTEST =
      List.of(
          StructuralPeer.ENGINE_SCALAR,
          StructuralPeer.ENGINE_VECTOR,
          StructuralPeer.ROARING,
          StructuralPeer.LUCENE);
  private static final List<StructuralPeer> ENGINE =
      Stream.of(StructuralPeer.values()).filter(StructuralPeer::isEngine).toList();

  private Plan() {}

  static List<Case> brief() {
    List<Case> cases = new ArrayList<>();
    addStructural(cases, 100_000);
    cases.add(Case.full(100_000));
    // The only size at which the Monitor answers in time; the others are measured at the larger.
    for (PercolationPeer peer : List.of(PercolationPeer.ENGINE_INDEX, PercolationPeer.MONITOR)) {
      cases.add(Case.percolation(peer, 10_000, FEW));
    }
    addPercolation(cases, 100_000);
    addTeams(cases, 100_000, 10);
    return cases;
  }

  static List<Case> trial() {
    List<Case> cases = new ArrayList<>();
    addStructural(cases, 2000);
    cases.add(Case.full(2000));
    addPercolation(cases, 2000);
    addTeams(cases, 2000, 6);
    return cases;
  }

  static List<Case> whole() {
    List<Case> cases = new ArrayList<>();
    for (int partners : List.of(10_000, 100_000, 1_000_000)) {
      add(cases, ALL, partners, FEW, 0);
    }
    addVariants(cases, 1_000_000);
    for (int partners : List.of(10_000, 100_000, 1_000_000)) {
      cases.add(Case.full(partners));
    }
    for (int opportunities : List.of(10_000, 100_000, 1_000_000)) {
      addPercolation(cases, opportunities);
    }
    addTeams(cases, 1_000_000, 12);
    return cases;
  }

  /** The cases that have a text in their title, and those of the engine beside them. */
  static List<Case> only(String text, List<Case> cases) {
    List<Case> chosen = cases.stream().filter(each -> each.title().contains(text)).toList();
    return cases.stream()
        .filter(
            each ->
                chosen.contains(each)
                    || (each.isEngine()
                        && each.changesPerSecond() == 0
                        && chosen.stream().anyMatch(each::isBeside)))
        .toList();
  }

  private static void addStructural(List<Case> cases, int partners) {
    add(cases, ALL, partners, FEW, 0);
    addVariants(cases, partners);
  }

  private static void addVariants(List<Case> cases, int partners) {
    add(cases, FASTEST, partners, MANY, 0);
    add(cases, ENGINE, partners, FEW, CHANGES);
  }

  private static void addPercolation(List<Case> cases, int opportunities) {
    for (PercolationPeer peer : PercolationPeer.values()) {
      if (peer.canDo(opportunities)) {
        cases.add(Case.percolation(peer, opportunities, FEW));
      }
    }
  }

  private static void addTeams(List<Case> cases, int partners, int requirements) {
    for (TeamPeer peer : TeamPeer.values()) {
      cases.add(Case.team(peer, partners, FEW, requirements));
    }
  }

  private static void add(
      List<Case> cases,
      List<StructuralPeer> peers,
      int partners,
      int competencies,
      int changesPerSecond) {
    for (StructuralPeer peer : peers) {
      cases.add(Case.structural(peer, partners, competencies, changesPerSecond));
    }
  }
}
