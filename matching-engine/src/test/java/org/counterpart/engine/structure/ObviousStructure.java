package org.counterpart.engine.structure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Weights;
import org.counterpart.engine.structure.StructuralSnapshot.Ranked;
import org.counterpart.engine.structure.StructuralSnapshot.Turns;

/** The structural score read off its definition, one partner after the other. */
final class ObviousStructure {

  private static final int UNITS_PER_SHARE = (1 << 16) / Weights.WHOLE;

  private final Collection<Partner> partners;
  private final Weights weights;

  ObviousStructure(Collection<Partner> partners, Weights weights) {
    this.partners = partners;
    this.weights = weights;
  }

  List<Ranked> top(Opportunity opportunity, int k, int floor, Turns turns) {
    return partners.stream()
        .filter(partner -> fits(opportunity, partner) && coverage(opportunity, partner) > 0)
        .map(partner -> new Ranked(partner.id(), score(opportunity, partner)))
        .filter(ranked -> ranked.units() >= floor)
        .sorted(
            Comparator.comparingInt((Ranked ranked) -> -ranked.units())
                .thenComparingInt(
                    ranked ->
                        turns.of(
                            ranked.partner().getMostSignificantBits(),
                            ranked.partner().getLeastSignificantBits()))
                .thenComparing(Ranked::partner))
        .limit(k)
        .toList();
  }

  private static boolean fits(Opportunity opportunity, Partner partner) {
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

  private int score(Opportunity opportunity, Partner partner) {
    boolean industry =
        opportunity.industry() != null && partner.industries().contains(opportunity.industry());
    return coverage(opportunity, partner)
        + verified(opportunity, partner)
        + (industry ? weights.share(Part.INDUSTRY) * UNITS_PER_SHARE : 0)
        + freshness(opportunity, partner);
  }

  private int freshness(Opportunity opportunity, Partner partner) {
    long age =
        ChronoUnit.DAYS.between(
            partner.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
            opportunity.asOf().atOffset(ZoneOffset.UTC).toLocalDate());
    int whole = weights.share(Part.FRESHNESS) * UNITS_PER_SHARE;
    return (int) (whole * (730 - Math.clamp(age, 0L, 730L)) / 730);
  }

  private int coverage(Opportunity opportunity, Partner partner) {
    int[] units = Wanted.shares(opportunity.missing(), weights, Part.COVERAGE);
    int sum = 0;
    for (int i = 0; i < units.length; i++) {
      Requirement requirement = opportunity.missing().get(i);
      boolean past =
          requirement.asked() == Asked.ANY
              && partner.references().stream()
                  .anyMatch(work -> work.competencies().contains(requirement.competency()));
      int byWork = past ? Math.max(1, (int) Math.round(units[i] * weights.byReference())) : 0;
      double fit = fit(requirement, opportunity, partner, false);
      int byLevel = fit > 0 ? Math.max(1, (int) Math.round(units[i] * fit)) : 0;
      sum += Math.max(byWork, byLevel);
    }
    return sum;
  }

  private int verified(Opportunity opportunity, Partner partner) {
    if (weights.share(Part.VERIFIED) == 0) {
      return 0;
    }
    int[] units = Wanted.shares(opportunity.missing(), weights, Part.VERIFIED);
    int sum = 0;
    for (int i = 0; i < units.length; i++) {
      double fit = fit(opportunity.missing().get(i), opportunity, partner, true);
      sum += fit > 0 ? Math.max(1, (int) Math.round(units[i] * fit)) : 0;
    }
    return sum;
  }

  /** Day by day: on how many of the project's days, without a gap from the first, it is enough. */
  private double fit(
      Requirement requirement, Opportunity opportunity, Partner partner, boolean verified) {
    LocalDate day = opportunity.start();
    while (!day.isAfter(opportunity.end()) && isEnough(requirement, partner, day, verified)) {
      day = day.plusDays(1);
    }
    double holding = ChronoUnit.DAYS.between(opportunity.start(), day);
    double days = ChronoUnit.DAYS.between(opportunity.start(), opportunity.end()) + 1.0;
    if (holding == 0) {
      return 0;
    }
    return holding == days ? 1 : weights.lapsing() + (1 - weights.lapsing()) * holding / days;
  }

  private static boolean isEnough(
      Requirement requirement, Partner partner, LocalDate day, boolean verified) {
    for (LevelSegment segment : partner.levels()) {
      if (segment.competency().equals(requirement.competency())
          && segment.holdsOn(day)
          && (segment.verified() || !verified)
          && requirement.asked().isMetBy(segment.level())) {
        return true;
      }
    }
    return false;
  }
}
