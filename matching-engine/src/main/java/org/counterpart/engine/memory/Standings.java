package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterpart.engine.Improvement;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelChange;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Standing;
import org.counterpart.engine.Weights;

/** Where partners stand for one opportunity, as they are or as they might be. */
final class Standings {

  private final Query query;
  private final Opportunity opportunity;
  private final Scoring scoring;
  private final List<Candidate<IndexedPartner>> best;
  private final int among;

  /**
   * @param best the best, as they are: one more than {@code among}, where there are so many
   * @param among a rank beyond this is not told
   */
  Standings(Query query, Scoring scoring, List<Candidate<IndexedPartner>> best, int among) {
    this.query = query;
    this.scoring = scoring;
    this.best = best;
    this.among = among;
    opportunity = query.opportunity();
  }

  /** Where a partner would stand among the others, who stay as they are. */
  Standing of(IndexedPartner partner) {
    double coverage =
        Scope.admits(opportunity, partner.partner()) ? scoring.coverage(opportunity, partner) : 0;
    if (coverage == 0) {
      return Standing.OUT;
    }
    int units = scoring.units(query, partner, coverage);
    int rank = 1 + ahead(Candidate.of(partner, opportunity, units, scoring.rotation()));
    return new Standing(true, Explaining.fraction(units), rank <= among ? rank : null);
  }

  private int ahead(Candidate<IndexedPartner> one) {
    int ahead = 0;
    for (Candidate<IndexedPartner> other : best) {
      boolean itself = other.id().equals(one.id());
      ahead += !itself && Candidate.BEST_FIRST.compare(other, one) < 0 ? 1 : 0;
    }
    return ahead;
  }

  /** What would lift a partner, in the order of the requirements. */
  List<Improvement> improvements(IndexedPartner partner) {
    List<Improvement> improvements = new ArrayList<>();
    if (Scope.admits(opportunity, partner.partner())) {
      for (Requirement requirement : opportunity.missing()) {
        improvement(requirement, partner).ifPresent(improvements::add);
      }
    }
    return improvements;
  }

  private Optional<Improvement> improvement(Requirement requirement, IndexedPartner partner) {
    Held held = partner.held(requirement.competency());
    Weights weights = scoring.weights();
    boolean covers = Fit.of(requirement, opportunity, held, weights).value() == 1;
    Fit verified = Fit.verified(requirement, opportunity, held, weights);
    return covers && (verified.value() == 1 || weights.share(Part.VERIFIED) == 0)
        ? Optional.empty()
        // One that is verified and lapses would be renewed by what verifies it.
        : Optional.of(improvement(requirement, held, partner, covers, verified.value() > 0));
  }

  private Improvement improvement(
      Requirement requirement,
      Held held,
      IndexedPartner partner,
      boolean byVerifying,
      boolean verified) {
    LocalDate start = opportunity.start();
    // A gold that lapses on the way is kept rather than given up for a silver.
    boolean gold = requirement.asked() == Asked.GOLD || held.on(start) == Level.GOLD;
    Level level = gold ? Level.GOLD : Level.SILVER;
    LocalDate until = opportunity.end().plusDays(1);
    LevelSegment through =
        new LevelSegment(
            requirement.competency(), level, start, until, byVerifying || verified, null);
    Standing standing = of(partner.supposing(LevelChange.adding(through)));
    return new Improvement(requirement, level, byVerifying, standing);
  }
}
