package org.counterpart.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same score, written down from its definition: no index, no bound, no shortcut. Works from the
 * records alone and shares no code with what it checks.
 */
final class ObviousScorer {

  private final Weights weights = Weights.shipped();
  private final ObviousAffinity affinity;

  ObviousScorer(Collection<Partner> all) {
    affinity = new ObviousAffinity(all);
  }

  /** The score of every part by its label; null when the partner does not fit. */
  Map<String, Double> parts(Opportunity opportunity, Partner partner) {
    double coverage = coverage(opportunity, partner);
    if (coverage == 0 || !inScope(opportunity, partner)) {
      return null;
    }
    Map<Part, Double> measures = new HashMap<>(affinity.of(opportunity, partner));
    measures.put(Part.COVERAGE, coverage);
    measures.put(Part.VERIFIED, verified(opportunity, partner));
    measures.put(Part.INDUSTRY, partner.industries().contains(industry(opportunity)) ? 1.0 : 0);
    measures.put(Part.TECHNOLOGY, share(technologies(opportunity, partner), 1));
    measures.put(Part.EXPERIENCE, share(experience(opportunity, partner), 2));
    measures.put(Part.FRESHNESS, freshness(opportunity, partner));
    Map<String, Double> parts = new HashMap<>();
    measures.forEach((part, measure) -> parts.put(part.label(), contribution(part, measure)));
    return parts;
  }

  private double contribution(Part part, double measure) {
    Share share = weights.shares().get(part);
    double x = Math.min(1, measure / share.scale());
    double curve =
        share.bend() == 0 ? x : Math.log(1 + share.bend() * x) / Math.log(1 + share.bend());
    return Math.round(share.units() * curve) / 65536.0;
  }

  static double total(Map<String, Double> parts) {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double share(double count, double half) {
    return count / (count + half);
  }

  private static String industry(Opportunity opportunity) {
    return opportunity.industry() == null ? "-" : opportunity.industry();
  }

  private static boolean inScope(Opportunity o, Partner p) {
    return !o.poster().equals(p.id())
        && (o.countries().isEmpty() || intersects(o.countries(), p.countriesServed()))
        && (o.languages().isEmpty() || intersects(o.languages(), p.languages()))
        && (o.ecosystems().isEmpty() || intersects(o.ecosystems(), p.ecosystems()))
        && (o.engagementKind() == null
            || p.engagementKinds().isEmpty()
            || p.engagementKinds().contains(o.engagementKind()));
  }

  private static boolean intersects(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private double coverage(Opportunity opportunity, Partner partner) {
    double covered = 0;
    double whole = 0;
    for (Requirement requirement : opportunity.missing()) {
      double weight =
          requirement.weight()
              * (requirement.priority() == Requirement.Priority.MUST_HAVE ? 2.0 : 1);
      covered += weight * fit(requirement, opportunity, partner);
      whole += weight;
    }
    return whole == 0 ? 0 : covered / whole;
  }

  /** What a partner would cover that had nothing but its verified levels. */
  private double verified(Opportunity opportunity, Partner partner) {
    List<LevelSegment> verified = partner.levels().stream().filter(LevelSegment::verified).toList();
    return coverage(opportunity, Some.with(partner, verified, List.of()));
  }

  private static double fit(Requirement requirement, Opportunity opportunity, Partner partner) {
    double byWork =
        requirement.asked() == Requirement.Asked.ANY
                && partner.references().stream()
                    .anyMatch(done -> done.competencies().contains(requirement.competency()))
            ? 0.75
            : 0;
    if (!held(requirement, opportunity.start(), partner)) {
      return byWork;
    }
    double days = ChronoUnit.DAYS.between(opportunity.start(), opportunity.end()) + 1.0;
    double holding = 0;
    for (LocalDate day = opportunity.start();
        !day.isAfter(opportunity.end()) && held(requirement, day, partner);
        day = day.plusDays(1)) {
      holding++;
    }
    return Math.max(byWork, holding == days ? 1 : 0.5 + 0.5 * holding / days);
  }

  private static boolean held(Requirement requirement, LocalDate day, Partner partner) {
    return partner.levels().stream()
        .filter(segment -> segment.competency().equals(requirement.competency()))
        .filter(segment -> !day.isBefore(segment.from()))
        .filter(segment -> segment.until() == null || day.isBefore(segment.until()))
        .anyMatch(
            segment ->
                requirement.asked() != Requirement.Asked.GOLD || segment.level() == Level.GOLD);
  }

  private static double technologies(Opportunity opportunity, Partner partner) {
    Set<String> words = ObviousAffinity.counts(opportunity.title(), opportunity.text()).keySet();
    return partner.technologies().stream()
        .map(ObviousAffinity::tokens)
        .filter(named -> !named.isEmpty() && words.containsAll(named))
        .count();
  }

  private static double experience(Opportunity opportunity, Partner partner) {
    return opportunity.missing().stream()
        .map(Requirement::competency)
        .distinct()
        .mapToLong(
            code ->
                partner.references().stream()
                    .filter(reference -> reference.competencies().contains(code))
                    .count())
        .sum();
  }

  private static double freshness(Opportunity opportunity, Partner partner) {
    double days = Duration.between(partner.updatedAt(), opportunity.asOf()).toDays();
    return Math.min(1, Math.max(0, 1 - days / 730));
  }
}
