package org.counterpart.engine.memory;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.counterpart.engine.Change;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Rotation;
import org.counterpart.engine.Snapshot;
import org.counterpart.engine.Weights;
import org.counterpart.engine.affinity.AffinityIndex;
import org.counterpart.engine.percolation.PercolationIndex;
import org.counterpart.engine.structure.StructuralIndex;

/** Writers take turns; what they leave behind is published as one snapshot. */
public final class InMemoryEngine implements MatchingEngine {

  private final ReentrantLock writing = new ReentrantLock();
  private final AffinityIndex affinity = new AffinityIndex();
  private final StructuralIndex structure = new StructuralIndex();
  private final Table<IndexedPartner> partners = new Table<>();
  private final Table<IndexedOpportunity> opportunities = new Table<>();
  private final PercolationIndex percolation;
  private final Scoring scoring;
  private volatile InMemorySnapshot snapshot;

  public InMemoryEngine(Weights weights, Rotation rotation) {
    scoring = new Scoring(weights, rotation);
    percolation = new PercolationIndex(weights);
    snapshot = freeze();
  }

  @Override
  public int apply(List<Change> changes) {
    writing.lock();
    try {
      int effective = 0;
      for (Change change : changes) {
        effective += apply(change) ? 1 : 0;
      }
      if (effective > 0) {
        snapshot = freeze();
      }
      return effective;
    } finally {
      writing.unlock();
    }
  }

  @Override
  public Snapshot snapshot() {
    return snapshot;
  }

  private boolean apply(Change change) {
    return switch (change) {
      case Change.PutPartner put -> put(put.partner());
      case Change.RemovePartner remove -> removePartner(remove.id());
      case Change.PutOpportunity put -> put(put.opportunity());
      case Change.RemoveOpportunity remove -> removeOpportunity(remove.id());
    };
  }

  private boolean put(Partner partner) {
    IndexedPartner known = partners.get(partner.id());
    if (known != null && known.partner().version() >= partner.version()) {
      return false;
    }
    structure.put(partner, known == null ? null : known.structure());
    partners.put(partner.id(), IndexedPartner.of(partner, affinity.put(partner)));
    return true;
  }

  private boolean removePartner(UUID id) {
    IndexedPartner known = partners.remove(id);
    if (known != null) {
      structure.remove(known.structure());
      affinity.remove(id);
    }
    return known != null;
  }

  private boolean put(Opportunity opportunity) {
    IndexedOpportunity known = opportunities.get(opportunity.id());
    if (known != null && known.opportunity().version() >= opportunity.version()) {
      return false;
    }
    opportunities.put(opportunity.id(), IndexedOpportunity.of(opportunity));
    percolation.put(opportunity, 0);
    return true;
  }

  private boolean removeOpportunity(UUID id) {
    percolation.remove(id);
    return opportunities.remove(id) != null;
  }

  private InMemorySnapshot freeze() {
    return new InMemorySnapshot(
        partners.view(),
        opportunities.view(),
        structure.publish(),
        affinity.snapshot(),
        percolation.publish(),
        scoring);
  }
}
