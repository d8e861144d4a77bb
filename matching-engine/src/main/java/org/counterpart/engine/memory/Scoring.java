package org.counterpart.engine.memory;

import java.time.Duration;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Rotation;
import org.counterpart.engine.Weights;

/** The parts of a score in whole units of 2<sup>-16</sup>, so that they sum without rounding. */
final class Scoring {

  /** Units in a score of 1. */
  static final int ONE = Weights.WHOLE;

  private static final double EXPERIENCE_HALF = 2;

  private final Weights weights;
  private final Rotation rotation;

  Scoring(Weights weights, Rotation rotation) {
    this.weights = weights;
    this.rotation = rotation;
  }

  Weights weights() {
    return weights;
  }

  /** How near-equal scores are put in order. */
  Rotation rotation() {
    return rotation;
  }

  /** How much of what is missing is covered, 0 to 1; 0 means that the partner is no answer. */
  double coverage(Opportunity opportunity, IndexedPartner partner) {
    return covered(opportunity, partner, false);
  }

  /** How much of what is missing is covered by levels that are verified, 0 to 1. */
  double verified(Opportunity opportunity, IndexedPartner partner) {
    return covered(opportunity, partner, true);
  }

  private double covered(Opportunity opportunity, IndexedPartner partner, boolean verified) {
    double covered = 0;
    double whole = 0;
    for (Requirement requirement : opportunity.missing()) {
      double weight = weight(requirement);
      Held held = partner.held(requirement.competency());
      Fit fit =
          verified
              ? Fit.verified(requirement, opportunity, held, weights)
              : Fit.of(requirement, opportunity, held, weights);
      covered += weight * fit.value();
      whole += weight;
    }
    return whole == 0 ? 0 : covered / whole;
  }

  private double weight(Requirement requirement) {
    return requirement.weight()
        * (requirement.priority() == Priority.MUST_HAVE ? weights.mustHave() : 1);
  }

  /** The most that the whole score can be, whatever the other parts add. */
  int most(double coverage) {
    return ONE - weights.share(Part.COVERAGE) + weights.units(Part.COVERAGE, coverage);
  }

  /** The whole score; {@code coverage} is handed in because it is known already. */
  int units(Query query, IndexedPartner partner, double coverage) {
    return own(query, partner, coverage) + query.affinities(partner, weights);
  }

  /** What of the score is the partner's own, whatever ties it to the opportunity. */
  int own(Query query, IndexedPartner partner, double coverage) {
    return weights.units(Part.COVERAGE, coverage)
        + part(Part.VERIFIED, query, partner)
        + part(Part.EXPERIENCE, query, partner)
        + part(Part.INDUSTRY, query, partner)
        + part(Part.TECHNOLOGY, query, partner)
        + part(Part.FRESHNESS, query, partner);
  }

  int part(Part part, Query query, IndexedPartner partner) {
    return weights.share(part) == 0 ? 0 : weights.units(part, measure(part, query, partner));
  }

  private double measure(Part part, Query query, IndexedPartner partner) {
    return switch (part) {
      case COVERAGE -> coverage(query.opportunity(), partner);
      case VERIFIED -> verified(query.opportunity(), partner);
      case EXPERIENCE -> experience(query, partner);
      case INDUSTRY -> industry(query, partner);
      case TECHNOLOGY -> technology(query, partner);
      case FRESHNESS -> freshness(query.opportunity(), partner.partner());
      case WORK, WORDS, NETWORK, TRUST, NAMED, NAME, CITY, COUNTRY, NEAR ->
          query.affinity(part, partner);
    };
  }

  private static double experience(Query query, IndexedPartner partner) {
    int pieces = 0;
    for (String competency : query.competencies()) {
      pieces += partner.held(competency).references();
    }
    return pieces / (pieces + EXPERIENCE_HALF);
  }

  private static double industry(Query query, IndexedPartner partner) {
    String industry = query.opportunity().industry();
    return industry != null && partner.partner().industries().contains(industry) ? 1 : 0;
  }

  private static double technology(Query query, IndexedPartner partner) {
    double named = 0;
    for (var words : partner.technologies().values()) {
      named += query.names(words) ? 1 : 0;
    }
    return named / (named + 1);
  }

  private static double freshness(Opportunity opportunity, Partner partner) {
    double days = Duration.between(partner.updatedAt(), opportunity.asOf()).toDays();
    return Math.clamp(1 - days / Weights.FRESH_DAYS, 0, 1);
  }
}
