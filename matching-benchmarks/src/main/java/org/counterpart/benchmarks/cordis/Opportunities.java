package org.counterpart.benchmarks.cordis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes opportunities of the projects that were signed on or after a date. */
final class Opportunities {

  static final int MAX_TITLE = 200;
  static final int MAX_TEASER = 600;
  private static final int MAX_SEATS = 20;
  private static final int FULL_WEIGHT = 100;

  /** Why a project becomes no opportunity. */
  enum Skipped {
    COORDINATOR_UNKNOWN,
    NO_COMPETENCY
  }

  private final Cordis cordis;
  private final Set<String> partners;
  private final int laterByYears;
  private final List<RealOpportunity> made = new ArrayList<>();
  private final Map<Skipped, Integer> skipped = new EnumMap<>(Skipped.class);

  /**
   * @param partners ids of the organisations that are partners
   * @param from projects signed on this day or later
   * @param laterByYears added to a project's dates, since nobody can post work that is over
   */
  Opportunities(Cordis cordis, Set<String> partners, LocalDate from, int laterByYears) {
    this.cordis = cordis;
    this.laterByYears = laterByYears;
    this.partners = Set.copyOf(partners);
    cordis.signedFrom(from).forEach(this::add);
  }

  List<RealOpportunity> made() {
    return List.copyOf(made);
  }

  Map<Skipped, Integer> skipped() {
    return Map.copyOf(skipped);
  }

  private void add(Project project) {
    Membership coordinator =
        cordis
            .coordinator(project)
            .filter(member -> partners.contains(member.organisationId()))
            .orElse(null);
    if (coordinator == null) {
      skipped.merge(Skipped.COORDINATOR_UNKNOWN, 1, Integer::sum);
    } else if (cordis.competencies(project).isEmpty()) {
      skipped.merge(Skipped.NO_COMPETENCY, 1, Integer::sum);
    } else {
      made.add(opportunity(project, coordinator));
    }
  }

  private RealOpportunity opportunity(Project project, Membership coordinator) {
    List<Membership> others =
        cordis.members(project).stream().filter(member -> !member.equals(coordinator)).toList();
    List<String> truth =
        others.stream()
            .map(Membership::organisationId)
            .filter(partners::contains)
            .map(Partners::externalId)
            .toList();
    return new RealOpportunity(
        project.id(),
        project.signed(),
        Partners.externalId(coordinator.organisationId()),
        truth,
        others.size() - truth.size(),
        posting(project, others));
  }

  private RealOpportunity.Posting posting(Project project, List<Membership> others) {
    return new RealOpportunity.Posting(
        "OPEN",
        Text.atMost(MAX_TITLE, project.heading()),
        Text.atMost(MAX_TEASER, project.objective()),
        project.objective(),
        new RealOpportunity.Full("European Commission", "Call " + project.call()),
        "BUILD_WITH",
        project.start().plusYears(laterByYears),
        project.end().plusYears(laterByYears),
        worth(others),
        requirements(project, others.size()));
  }

  /** What the other members are paid; null where the data has them unpaid. */
  private static RealOpportunity.Money worth(List<Membership> others) {
    BigDecimal euro =
        others.stream().map(Membership::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    long cents = euro.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return cents > 0 ? new RealOpportunity.Money(cents, "EUR") : null;
  }

  private List<RealOpportunity.Requirement> requirements(Project project, int others) {
    List<String> codes =
        cordis.competencies(project).stream().map(Competency::code).distinct().sorted().toList();
    int weight = Math.max(1, FULL_WEIGHT / codes.size());
    int seats = Math.clamp(others, 1, MAX_SEATS);
    return codes.stream()
        .map(code -> new RealOpportunity.Requirement(code, "ANY", "MUST_HAVE", weight, seats))
        .toList();
  }
}
