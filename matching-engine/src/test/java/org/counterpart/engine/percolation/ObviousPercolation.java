package org.counterpart.engine.percolation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Weights;

/** What a partner fits, read off the definition: one opportunity after the other, day by day. */
final class ObviousPercolation {

  private final Weights weights;
  private final Map<UUID, Opportunity> opportunities = new HashMap<>();
  private final Map<UUID, Integer> thresholds = new HashMap<>();

  ObviousPercolation(Weights weights) {
    this.weights = weights;
  }

  void put(Opportunity opportunity, int threshold) {
    opportunities.put(opportunity.id(), opportunity);
    thresholds.put(opportunity.id(), threshold);
  }

  boolean remove(UUID id) {
    thresholds.remove(id);
    return opportunities.remove(id) != null;
  }

  int size() {
    return opportunities.size();
  }

  /** Units by opportunity. */
  Map<UUID, Integer> fitting(Partner partner) {
    Map<UUID, Integer> fitting = new HashMap<>();
    opportunities.forEach(
        (id, opportunity) -> {
          int units = admits(opportunity, partner) ? units(opportunity, partner) : -1;
          if (units >= 0 && units >= thresholds.get(id)) {
            fitting.put(id, units);
          }
        });
    return fitting;
  }

  private static boolean admits(Opportunity opportunity, Partner partner) {
    return !opportunity.poster().equals(partner.id())
        && meets(opportunity.countries(), partner.countriesServed())
        && meets(opportunity.languages(), partner.languages())
        && meets(opportunity.ecosystems(), partner.ecosystems())
        && (opportunity.engagementKind() == null
            || partner.engagementKinds().isEmpty()
            || partner.engagementKinds().contains(opportunity.engagementKind()));
  }

  private static boolean meets(Set<String> wanted, Set<String> offered) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, offered);
  }

  private int extras(Opportunity opportunity, Partner partner) {
    boolean same =
        opportunity.industry() != null && partner.industries().contains(opportunity.industry());
    long age =
        ChronoUnit.DAYS.between(
            partner.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
            opportunity.asOf().atOffset(ZoneOffset.UTC).toLocalDate());
    long fresh = weights.share(Part.FRESHNESS) * (730 - Math.clamp(age, 0L, 730L)) / 730;
    return (same ? weights.share(Part.INDUSTRY) : 0) + (int) fresh;
  }

  /** The structural score; -1 when nothing is covered. */
  int units(Opportunity opportunity, Partner partner) {
    int[] shares = shares(opportunity.missing());
    int sum = 0;
    boolean covers = false;
    for (int i = 0; i < shares.length; i++) {
      double fit = fit(opportunity.missing().get(i), opportunity, partner);
      covers |= fit > 0;
      sum += (int) Math.round(shares[i] * fit);
    }
    return covers ? sum + extras(opportunity, partner) : -1;
  }

  private int[] shares(List<Requirement> missing) {
    double sum = missing.stream().mapToDouble(this::weight).sum();
    int[] shares = new int[missing.size()];
    double before = 0;
    for (int i = 0; i < shares.length; i++) {
      double after = before + weight(missing.get(i));
      shares[i] = (int) (units(after / sum) - units(before / sum));
      before = after;
    }
    return shares;
  }

  private long units(double fraction) {
    return Math.round(weights.share(Part.COVERAGE) * fraction);
  }

  private double weight(Requirement requirement) {
    return requirement.weight()
        * (requirement.priority() == Priority.MUST_HAVE ? weights.mustHave() : 1);
  }

  private double fit(Requirement requirement, Opportunity opportunity, Partner partner) {
    boolean past =
        requirement.asked() == Asked.ANY
            && partner.references().stream()
                .anyMatch(work -> work.competencies().contains(requirement.competency()));
    LocalDate day = opportunity.start();
    while (!day.isAfter(opportunity.end()) && isEnough(requirement, partner, day)) {
      day = day.plusDays(1);
    }
    double holding = ChronoUnit.DAYS.between(opportunity.start(), day);
    double days = ChronoUnit.DAYS.between(opportunity.start(), opportunity.end()) + 1.0;
    double byLevel =
        holding == 0 ? 0 : weights.lapsing() + (1 - weights.lapsing()) * holding / days;
    return Math.max(past ? weights.byReference() : 0, byLevel);
  }

  private static boolean isEnough(Requirement requirement, Partner partner, LocalDate day) {
    for (LevelSegment segment : partner.levels()) {
      if (segment.competency().equals(requirement.competency())
          && segment.holdsOn(day)
          && requirement.asked().isMetBy(segment.level())) {
        return true;
      }
    }
    return false;
  }
}
