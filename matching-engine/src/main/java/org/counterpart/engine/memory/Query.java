package org.counterpart.engine.memory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Weights;
import org.counterpart.engine.affinity.Affinities;
import org.counterpart.engine.affinity.Wording;

/** One opportunity, prepared for being held against many partners. Used by one thread. */
final class Query {

  private final Opportunity opportunity;
  private final Wording wording;
  private final Affinities affinities;
  private final Set<String> competencies = new LinkedHashSet<>();

  Query(IndexedOpportunity indexed, Affinities affinities) {
    opportunity = indexed.opportunity();
    wording = indexed.wording();
    this.affinities = affinities;
    for (Requirement requirement : opportunity.missing()) {
      competencies.add(requirement.competency());
    }
  }

  Opportunity opportunity() {
    return opportunity;
  }

  /** The distinct competencies that are missing. */
  Set<String> competencies() {
    return competencies;
  }

  /** Whether the opportunity has all these words; false for no words. */
  boolean names(List<String> words) {
    return wording.hasAll(words);
  }

  double affinity(Part part, IndexedPartner partner) {
    return affinities.of(part, partner.slot());
  }

  /** What all affinities together add, in units. */
  int affinities(IndexedPartner partner, Weights weights) {
    return affinities.units(weights, partner.slot());
  }

  /**
   * What all affinities together add at most to each partner, in units, by its slot.
   *
   * @param everybody whether nearly all of them will then be scored
   */
  int[] ties(Weights weights, boolean everybody) {
    return affinities.most(weights, everybody);
  }

  /** The partner in a slot; null where there is none. */
  UUID partner(int slot) {
    return affinities.partner(slot);
  }

  List<Evidence> evidence(Part part, IndexedPartner partner) {
    return affinities.evidence(part, partner.slot());
  }
}
