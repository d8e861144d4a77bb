package org.counterpart.engine.memory;

import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Weights;
import org.counterpart.engine.structure.Finder;
import org.counterpart.engine.structure.StructuralSnapshot;

/**
 * The best partners for one opportunity, exact, without looking at everybody. Those whom most ties
 * to the opportunity are scored first. Of all others it is known how little ties them at most, so
 * that only those need to be found whose structure can make up for it.
 */
final class TopSearch implements Finder {

  /** So many are scored for what ties them, for each one that is wanted, and at least so many. */
  private static final int TIED = 4;

  private static final int LEAST_TIED = 256;

  /** Units that share a place when ties are counted. */
  private static final int GRAIN = 16;

  private static final int UNITS_OF_A_DAY = 1 + Scoring.ONE / Weights.FRESH_DAYS;

  private final Query query;
  private final Table.View<IndexedPartner> partners;
  private final Scoring scoring;
  private final int[] ties;
  private final int k;
  private final int least;
  private final PriorityQueue<Candidate<IndexedPartner>> best =
      new PriorityQueue<>(Candidate.BEST_FIRST.reversed());

  /** Whose ties may be above this is scored already; those of all others are at most this. */
  private final int cut;

  /** What the structural score leaves out, at most. */
  private final int others;

  /**
   * @param k at least 1
   * @param least the least score, in units
   */
  TopSearch(Query query, Table.View<IndexedPartner> partners, Scoring scoring, int k, int least) {
    this.query = query;
    this.partners = partners;
    this.scoring = scoring;
    this.k = k;
    this.least = least;
    ties = query.ties(scoring.weights(), k >= partners.size());
    cut = cut(Math.max(LEAST_TIED, (long) TIED * k));
    others = others(query.opportunity(), scoring.weights());
  }

  /** The best, those first. */
  List<Candidate<IndexedPartner>> run(StructuralSnapshot structure) {
    for (int slot = 0; slot < ties.length; slot++) {
      if (ties[slot] > cut) {
        UUID partner = query.partner(slot);
        if (partner != null) {
          consider(partners.get(partner));
        }
      }
    }
    structure.find(query.opportunity(), scoring.weights(), this);
    return best.stream().sorted(Candidate.BEST_FIRST).toList();
  }

  /** The least tie, roughly, that more than so many do not exceed. */
  private int cut(long most) {
    int[] counts = new int[Scoring.ONE / GRAIN + 1];
    for (int tie : ties) {
      counts[tie / GRAIN]++;
    }
    long above = 0;
    for (int place = counts.length - 1; place > 0; place--) {
      above += counts[place];
      if (above > most) {
        return (place + 1) * GRAIN - 1;
      }
    }
    return 0;
  }

  /**
   * Experience and technology are not structure; a share that bends may be worth more than is
   * counted for it; and what is rounded for each requirement may differ from what is rounded once.
   */
  private static int others(Opportunity opportunity, Weights weights) {
    int sum = weights.share(Part.EXPERIENCE) + weights.share(Part.TECHNOLOGY);
    for (Part part : List.of(Part.COVERAGE, Part.VERIFIED, Part.INDUSTRY, Part.FRESHNESS)) {
      sum += weights.isStraight(part) ? 0 : weights.share(part);
    }
    return sum + 2 * opportunity.missing().size() + UNITS_OF_A_DAY;
  }

  private void consider(IndexedPartner partner) {
    Opportunity opportunity = query.opportunity();
    double coverage =
        Scope.admits(opportunity, partner.partner()) ? scoring.coverage(opportunity, partner) : 0;
    if (coverage == 0) {
      return;
    }
    int own = scoring.own(query, partner, coverage);
    // What ties it takes longest to add up, and is bounded already.
    if (own + ties[partner.slot()] < enough()) {
      return;
    }
    int units = own + query.affinities(partner, scoring.weights());
    if (units >= enough()) {
      best.add(Candidate.of(partner, opportunity, units, scoring.rotation()));
      if (best.size() > k) {
        best.poll();
      }
    }
  }

  private int enough() {
    // Whoever shares a band with the last may have its turn before it.
    return isFull() ? Math.max(least, scoring.rotation().least(best.peek().band())) : least;
  }

  @Override
  public int threshold() {
    return enough() - cut - others;
  }

  private boolean isFull() {
    return best.size() >= k;
  }

  @Override
  public void offer(long high, long low, int structural) {
    IndexedPartner partner = partners.get(new UUID(high, low));
    int tie = ties[partner.slot()];
    if (tie <= cut && structural + tie + others >= enough()) {
      consider(partner);
    }
  }
}
