package org.counterpart.notification.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who and what was erased. Whoever stores something of theirs asks here first, in its transaction:
 * it then shares a lock that an erasure must have to itself, so that the erasure either finds what
 * is stored or is found here.
 */
@ApplicationScoped
public class Erased {
  private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))";
  // Always in the same order, so that nobody waits for one who waits for him.
  private static final String SHARE =
      "SELECT pg_advisory_xact_lock_shared(hashtextextended(CAST(id AS text), 0))"
          + " FROM unnest(:ids) AS id ORDER BY id";

  private final EntityManager entities;

  @Inject
  Erased(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether any of them was erased; none of them will be before the transaction ends. */
  public boolean isAny(UUID... ids) {
    entities.createNativeQuery(SHARE).setParameter("ids", ids).getResultList();
    return !among(List.of(ids)).isEmpty();
  }

  /** Those that were erased; what is erased at the same moment may be missing. */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  public Set<UUID> among(Collection<UUID> ids) {
    Stream<UUID> found =
        entities
            .createNativeQuery("SELECT id FROM erased WHERE id = ANY(:ids)", UUID.class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultStream();
    return Set.copyOf(found.toList());
  }

  /** Nothing of it is stored from now on; waits for what is just being stored. */
  public void add(UUID id) {
    entities.createNativeQuery(LOCK).setParameter("id", id.toString()).getResultList();
    entities
        .createNativeQuery("INSERT INTO erased (id) VALUES (:id) ON CONFLICT DO NOTHING")
        .setParameter("id", id)
        .executeUpdate();
  }
}
