package org.counterpart.engine.memory;

import java.util.Comparator;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Rotation;

/**
 * A partner for an opportunity, or the other way round, with its score.
 *
 * @param subject the one that is ranked
 * @param units the score
 * @param band those of one band take turns
 * @param turn decides within a band; differs from opportunity to opportunity and from day to day
 * @param <T> what is ranked
 */
record Candidate<T>(T subject, UUID id, int units, int band, int turn) {

  /** Best first; total. */
  static final Comparator<Candidate<?>> BEST_FIRST =
      Comparator.<Candidate<?>>comparingInt(candidate -> -candidate.band())
          .thenComparingInt(Candidate::turn)
          .thenComparing(Candidate::id);

  static Candidate<IndexedPartner> of(
      IndexedPartner partner, Opportunity opportunity, int units, Rotation rotation) {
    UUID id = partner.partner().id();
    int turn = Rotation.turn(opportunity, id);
    return new Candidate<>(partner, id, units, rotation.band(units), turn);
  }

  static Candidate<Opportunity> of(
      Opportunity opportunity, UUID partner, int units, Rotation rotation) {
    int turn = Rotation.turn(opportunity, partner);
    return new Candidate<>(opportunity, opportunity.id(), units, rotation.band(units), turn);
  }
}
