package org.counterpart.matching.index;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.engine.Change;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Rotation;
import org.counterpart.engine.Snapshot;
import org.counterpart.engine.Weights;
import org.counterpart.matching.event.ReadRecord;
import org.counterpart.matching.event.ReadRecord.Erasure;
import org.counterpart.matching.event.ReadRecord.OpportunityErased;
import org.counterpart.matching.event.ReadRecord.OpportunityState;
import org.counterpart.matching.event.ReadRecord.PartnerErased;
import org.counterpart.matching.event.ReadRecord.PartnerState;
import org.counterpart.matching.event.ReadRecord.Poison;

/**
 * What is known of partners and opportunities. One thread writes, in the order of the log; anybody
 * reads. The engine holds partners and open opportunities; closed ones are kept beside it, because
 * their posters may still ask and an older version must not open them again.
 */
@Singleton
public class MatchingIndex {

  private final MatchingEngine engine =
      MatchingEngine.inMemory(Weights.shipped(), Rotation.shipped());
  private final Map<UUID, KnownOpportunity> opportunities = new ConcurrentHashMap<>();

  /** Partners that were erased: a record of theirs that comes late has no effect. */
  private final Set<UUID> erased = new HashSet<>();

  /** Takes records in, in their order; those of older versions have no effect. */
  public void apply(List<ReadRecord> records) {
    engine.apply(changes(records));
  }

  /** The same, but queries find it with the next {@link #apply} only: for the start. */
  void absorb(List<ReadRecord> records) {
    engine.absorb(changes(records));
  }

  /**
   * Everything that is known, for {@link #restore}. Only for the thread that writes: for others the
   * parts need not be of the same moment.
   *
   * @param next the offset of the record to be taken in next, for each partition
   */
  IndexMoment moment(Map<TopicPartition, Long> next) {
    return new IndexMoment(snapshot(), List.copyOf(opportunities.values()), next);
  }

  /**
   * Takes over what was known at some moment.
   *
   * @param known the opportunities
   * @param saved what the moment's snapshot saved
   * @throws IOException when it is damaged or of another form; the index is as empty as before
   * @throws IllegalStateException when something is known already
   */
  public void restore(List<KnownOpportunity> known, InputStream saved) throws IOException {
    engine.restore(saved);
    known.forEach(each -> opportunities.put(each.opportunity().id(), each));
  }

  private List<Change> changes(List<ReadRecord> records) {
    List<Change> changes = new ArrayList<>(records.size());
    records.forEach(record -> change(record).ifPresent(changes::add));
    return changes;
  }

  /** Everything that queries need, as it is now. */
  public Snapshot snapshot() {
    return engine.snapshot();
  }

  /** The newest version of an opportunity, open or not. */
  public Optional<KnownOpportunity> opportunity(UUID id) {
    return Optional.ofNullable(opportunities.get(id));
  }

  /** The open opportunities that are restricted to this ecosystem among others; O(all known). */
  public List<KnownOpportunity> openInside(Set<String> ecosystems) {
    return opportunities.values().stream()
        .filter(KnownOpportunity::open)
        .filter(known -> !Collections.disjoint(known.opportunity().ecosystems(), ecosystems))
        .toList();
  }

  /** The name under which a partner is known. */
  public Optional<String> partnerName(UUID id) {
    return snapshot().partnerName(id);
  }

  private Optional<Change> change(ReadRecord record) {
    return switch (record) {
      case PartnerState(Partner partner) ->
          erased.contains(partner.id())
              ? Optional.empty()
              : Optional.of(new Change.PutPartner(partner));
      case PartnerErased(UUID id) -> Optional.of(new Change.RemovePartner(id));
      case Erasure(_, UUID partner, boolean ofPartner) -> {
        if (ofPartner) {
          erased.add(partner);
          yield Optional.of(new Change.RemovePartner(partner));
        }
        yield Optional.empty();
      }
      case OpportunityState state -> opportunity(state);
      case OpportunityErased(UUID id) -> {
        opportunities.remove(id);
        yield Optional.of(new Change.RemoveOpportunity(id));
      }
      case Poison ignored -> Optional.empty();
    };
  }

  private Optional<Change> opportunity(OpportunityState state) {
    if (erased.contains(state.opportunity().poster())) {
      return Optional.empty();
    }
    UUID id = state.opportunity().id();
    KnownOpportunity known = opportunities.get(id);
    if (known != null && known.opportunity().version() >= state.opportunity().version()) {
      return Optional.empty();
    }
    opportunities.put(id, new KnownOpportunity(state.opportunity(), state.open(), state.value()));
    return Optional.of(
        state.open()
            ? new Change.PutOpportunity(state.opportunity())
            : new Change.RemoveOpportunity(id));
  }
}
