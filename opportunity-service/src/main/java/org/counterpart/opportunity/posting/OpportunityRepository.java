package org.counterpart.opportunity.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.opportunity.lifecycle.State;

/** Opportunities in the database. Who changes one locks its row first. */
@ApplicationScoped
public class OpportunityRepository implements PanacheRepositoryBase<OpportunityEntity, UUID> {
  private static final UUID BEFORE_ALL = new UUID(-1, -1);

  /** The poster's opportunity, locked until the transaction ends; empty if it is not theirs. */
  Optional<OpportunityEntity> lock(UUID id, UUID posterId) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(opportunity -> opportunity.posterId.equals(posterId));
  }

  /**
   * Opportunities, newest first.
   *
   * @param posterId null: everybody's
   * @param state null: any
   * @param after where to go on; null: from the newest
   */
  List<OpportunityEntity> list(UUID posterId, State state, UUID after, int limit) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("after", after == null ? BEFORE_ALL : after);
    StringBuilder query = new StringBuilder("id < :after");
    if (posterId != null) {
      query.append(" and posterId = :poster");
      parameters.put("poster", posterId);
    }
    if (state != null) {
      query.append(" and state = :state");
      parameters.put("state", state);
    }
    return find(query + " order by id desc", parameters).page(0, limit).list();
  }

  /**
   * Open opportunities whose last day is over, locked; those that somebody else has locked are left
   * out, so that several instances share the work.
   *
   * @param today in UTC
   */
  @SuppressWarnings("unchecked")
  public List<OpportunityEntity> lockOverdue(LocalDate today, int limit) {
    return getEntityManager()
        .createNativeQuery(
            """
            SELECT * FROM opportunity
            WHERE state = 'OPEN' AND last_day < :today
            ORDER BY last_day
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """,
            OpportunityEntity.class)
        .setParameter("today", today)
        .setParameter("limit", limit)
        .getResultList();
  }
}
