package org.counterpart.notification.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.inbound.RecordReader;

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

  @Inject
  OpportunityRepository(RecordReader records) {
    this.records = records;
  }

  public Optional<Opportunity> known(UUID id) {
    return findByIdOptional(id).map(row -> records.read(row.teaser, Opportunity.class));
  }

  /** Stores the teaser unless a newer one is there. */
  public void store(Opportunity opportunity) {
    getEntityManager()
        .createNativeQuery(UPSERT)
        .setParameter("id", opportunity.id())
        .setParameter("version", opportunity.version())
        .setParameter("state", opportunity.state())
        .setParameter("teaser", records.write(opportunity))
        .executeUpdate();
  }

  /** Forgets an opportunity that was erased. */
  public void erase(UUID id) {
    deleteById(id);
  }
}
