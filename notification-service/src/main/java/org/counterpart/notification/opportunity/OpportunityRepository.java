package org.counterpart.notification.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.inbound.Erased;
import org.counterpart.notification.inbound.RecordReader;
import org.counterpart.notification.inbound.Removed;

/** The newest known teaser of each opportunity. */
@ApplicationScoped
public class OpportunityRepository implements PanacheRepositoryBase<OpportunityRow, UUID> {
  private static final String UPSERT =
      """
      INSERT INTO opportunity (id, version, state, teaser)
      VALUES (:id, :version, :state, CAST(:teaser AS jsonb))
      ON CONFLICT (id) DO UPDATE
      SET version = excluded.version, state = excluded.state, teaser = excluded.teaser
      WHERE opportunity.version < excluded.version
      """;

  private final RecordReader records;
  private final Erased erased;
  private final Event<OpportunityErased> others;

  @Inject
  OpportunityRepository(RecordReader records, Erased erased, Event<OpportunityErased> others) {
    this.records = records;
    this.erased = erased;
    this.others = others;
  }

  public Optional<Opportunity> known(UUID id) {
    return findByIdOptional(id).map(row -> records.read(row.teaser, Opportunity.class));
  }

  /** Stores the teaser unless a newer one is there, or it or its poster was erased. */
  public void store(Opportunity opportunity) {
    if (erased.isAny(opportunity.id(), opportunity.posterId())) {
      return;
    }
    getEntityManager()
        .createNativeQuery(UPSERT)
        .setParameter("id", opportunity.id())
        .setParameter("version", opportunity.version())
        .setParameter("state", opportunity.state())
        .setParameter("teaser", records.write(opportunity))
        .executeUpdate();
  }

  /** The opportunities of a poster. */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  public List<UUID> postedBy(UUID poster) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT id FROM opportunity WHERE CAST(teaser ->> 'posterId' AS uuid) = :poster",
            UUID.class)
        .setParameter("poster", poster)
        .getResultList();
  }

  /** Forgets an opportunity that was erased, with all that hangs on it, and that for good. */
  public void erase(UUID id, Removed removed) {
    erased.add(id);
    removed.add("opportunity", delete("id", id));
    others.fire(new OpportunityErased(id, removed));
  }
}
