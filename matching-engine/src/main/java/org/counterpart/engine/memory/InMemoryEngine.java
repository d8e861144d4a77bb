package org.counterpart.engine.memory;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.counterpart.engine.Change;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Rotation;
import org.counterpart.engine.Snapshot;
import org.counterpart.engine.Weights;
import org.counterpart.engine.affinity.AffinityIndex;
import org.counterpart.engine.affinity.Prepared;
import org.counterpart.engine.percolation.PercolationIndex;
import org.counterpart.engine.structure.StructuralIndex;

/** Writers take turns; what they leave behind is published as one snapshot. */
public final class InMemoryEngine implements MatchingEngine {

  /** With fewer changes threads would cost more than they save. */
  private static final int WORTH_PREPARING = 1000;

  private final ReentrantLock writing = new ReentrantLock();
  private AffinityIndex affinity = new AffinityIndex();
  private StructuralIndex structure = new StructuralIndex();
  private Table<IndexedPartner> partners = new Table<>();
  private Table<IndexedOpportunity> opportunities = new Table<>();
  private final PercolationIndex percolation;
  private final Scoring scoring;

  /** Whether something is known that no snapshot tells. */
  private boolean absorbed;

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
      int effective = absorb(changes);
      if (absorbed) {
        snapshot = freeze();
        absorbed = false;
      }
      return effective;
    } finally {
      writing.unlock();
    }
  }

  @Override
  public int absorb(List<Change> changes) {
    writing.lock();
    try {
      Newcomers newcomers =
          changes.size() < WORTH_PREPARING
              ? new Newcomers(List.of(), changes)
              : Newcomers.among(changes, partners);
      addAll(newcomers.partners());
      int effective = newcomers.partners().size();
      for (Change change : newcomers.rest()) {
        effective += apply(change) ? 1 : 0;
      }
      absorbed |= effective > 0;
      return effective;
    } finally {
      writing.unlock();
    }
  }

  /**
   * The indexes do not know of each other, so one thread fills one of them, and others the rest.
   */
  private void addAll(List<Partner> fresh) {
    CompletableFuture<Void> structured = CompletableFuture.runAsync(() -> structure.putAll(fresh));
    List<Prepared> prepared = fresh.parallelStream().map(affinity::prepare).toList();
    int[] slots = prepared.stream().mapToInt(affinity::put).toArray();
    IntStream.range(0, slots.length)
        .parallel()
        .mapToObj(i -> IndexedPartner.of(fresh.get(i), slots[i]))
        .toList()
        .forEach(row -> partners.put(row.partner().id(), row));
    structured.join();
  }

  @Override
  public void restore(InputStream in) throws IOException {
    writing.lock();
    try {
      if (absorbed || snapshot.partners() > 0 || snapshot.opportunities() > 0) {
        throw new IllegalStateException("the engine is not empty");
      }
      EngineStore stored = EngineStore.restore(in);
      affinity = stored.affinity();
      structure = stored.structure();
      partners = stored.partners();
      opportunities = stored.opportunities();
      stored.opportunities().view().rows().stream()
          .forEach(indexed -> percolation.put(indexed.opportunity(), 0));
      snapshot = freeze();
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
