package org.counterpart.engine.plain;

import java.util.Comparator;
import java.util.UUID;
import org.counterpart.engine.Opportunity;

/**
 * A partner for an opportunity, or the other way round, with its score.
 *
 * @param subject the one that is ranked
 * @param units the score, or a part of it
 * @param turn decides between equals; differs from opportunity to opportunity
 * @param <T> what is ranked
 */
record Candidate<T>(T subject, UUID id, int units, int turn) {

  /** Best first; total. */
  static final Comparator<Candidate<?>> BEST_FIRST =
      Comparator.<Candidate<?>>comparingInt(candidate -> -candidate.units())
          .thenComparingInt(Candidate::turn)
          .thenComparing(Candidate::id);

  static Candidate<IndexedPartner> of(IndexedPartner partner, Opportunity opportunity, int units) {
    UUID id = partner.partner().id();
    return new Candidate<>(partner, id, units, turn(opportunity.id(), id));
  }

  static Candidate<Opportunity> of(Opportunity opportunity, UUID partner, int units) {
    UUID id = opportunity.id();
    return new Candidate<>(opportunity, id, units, turn(id, partner));
  }

  /** Mixes both ids, so that no partner comes last in every tie. */
  static int turn(UUID opportunity, UUID partner) {
    long mixed =
        (opportunity.getMostSignificantBits()
                ^ Long.rotateLeft(partner.getMostSignificantBits(), 17))
            * 0x9E3779B97F4A7C15L;
    mixed ^=
        opportunity.getLeastSignificantBits()
            + Long.rotateLeft(partner.getLeastSignificantBits(), 29);
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (mixed >>> 33);
  }
}
