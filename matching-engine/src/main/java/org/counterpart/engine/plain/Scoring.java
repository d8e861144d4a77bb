package org.counterpart.engine.plain;

import java.time.Duration;
import java.util.List;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Weights;

/**
 * The parts of a score in whole units of 2<sup>-16</sup>, so that they sum without rounding. What
 * is cheap comes first: what the texts can add at most is known before they are looked at.
 */
final class Scoring {

  /** Units in a score of 1. */
  static final int ONE = 1 << 16;

  private static final int UNITS_PER_SHARE = ONE / Weights.WHOLE;
  private static final double FRESH_DAYS = 730;
  private static final double WORK_HALF = 0.05;
  private static final double EXPERIENCE_HALF = 2;

  private final Weights weights;

  Scoring(Weights weights) {
    this.weights = weights;
  }

  Weights weights() {
    return weights;
  }

  /** How much of what is missing is covered, 0 to 1; 0 means that the partner is no answer. */
  double coverage(Opportunity opportunity, IndexedPartner partner) {
    double covered = 0;
    double whole = 0;
    for (Requirement requirement : opportunity.missing()) {
      double weight = weight(requirement);
      Held held = partner.held(requirement.competency());
      covered += weight * Fit.of(requirement, opportunity, held, weights).value();
      whole += weight;
    }
    return whole == 0 ? 0 : covered / whole;
  }

  private double weight(Requirement requirement) {
    return requirement.weight()
        * (requirement.priority() == Priority.MUST_HAVE ? weights.mustHave() : 1);
  }

  /** Everything but the texts; {@code coverage} is handed in because it is known already. */
  int structure(Query query, IndexedPartner partner, double coverage) {
    return units(Part.COVERAGE, coverage)
        + industry(query, partner)
        + technology(query, partner)
        + experience(query, partner)
        + trust(query, partner)
        + freshness(query.opportunity(), partner.partner());
  }

  /** The most that texts can add for anybody. */
  int textBound() {
    return units(Part.WORDS, 1) + units(Part.WORK, 1);
  }

  /** The most that the texts can add for this partner. */
  int textBound(IndexedPartner partner) {
    return (partner.description().isEmpty() ? 0 : units(Part.WORDS, 1))
        + (partner.work().isEmpty() ? 0 : units(Part.WORK, 1));
  }

  /** What the texts add. */
  int text(Query query, IndexedPartner partner) {
    return words(query, partner) + work(query, partner);
  }

  int part(Part part, Query query, IndexedPartner partner) {
    return switch (part) {
      case COVERAGE -> units(part, coverage(query.opportunity(), partner));
      case INDUSTRY -> industry(query, partner);
      case TECHNOLOGY -> technology(query, partner);
      case WORDS -> words(query, partner);
      case WORK -> work(query, partner);
      case EXPERIENCE -> experience(query, partner);
      case TRUST -> trust(query, partner);
      case FRESHNESS -> freshness(query.opportunity(), partner.partner());
    };
  }

  private int industry(Query query, IndexedPartner partner) {
    String industry = query.opportunity().industry();
    boolean same = industry != null && partner.partner().industries().contains(industry);
    return units(Part.INDUSTRY, same ? 1 : 0);
  }

  private int technology(Query query, IndexedPartner partner) {
    double named = partner.technologies().values().stream().filter(query::names).count();
    return units(Part.TECHNOLOGY, named / (named + 1));
  }

  private int words(Query query, IndexedPartner partner) {
    // The root lifts small similarities, which is what texts of different kinds have.
    return units(Part.WORDS, Math.sqrt(query.similarity(partner.description())));
  }

  private int work(Query query, IndexedPartner partner) {
    double votes = 0;
    List<IndexedPartner.Work> work = partner.work();
    for (int i = 0; i < work.size(); i++) {
      double similarity = query.similarity(work.get(i).text());
      votes += similarity * similarity;
    }
    return units(Part.WORK, votes / (votes + WORK_HALF));
  }

  private int experience(Query query, IndexedPartner partner) {
    int pieces = 0;
    for (String competency : query.competencies()) {
      pieces += partner.held(competency).references();
    }
    return units(Part.EXPERIENCE, pieces / (pieces + EXPERIENCE_HALF));
  }

  private int trust(Query query, IndexedPartner partner) {
    double shared = query.sharedWork(partner);
    return units(Part.TRUST, shared / (shared + 1));
  }

  private int freshness(Opportunity opportunity, Partner partner) {
    double days = Duration.between(partner.updatedAt(), opportunity.asOf()).toDays();
    return units(Part.FRESHNESS, Math.clamp(1 - days / FRESH_DAYS, 0, 1));
  }

  private int units(Part part, double fraction) {
    return (int) Math.round(weights.share(part) * UNITS_PER_SHARE * fraction);
  }
}
