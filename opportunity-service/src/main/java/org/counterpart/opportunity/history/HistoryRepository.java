package org.counterpart.opportunity.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.rest.page.Period;

/** The stored histories. */
@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryEntry, HistoryEntry.Key> {

  /** At most so many entries below a version, the latest first. */
  List<HistoryEntry> list(UUID opportunity, Period period, long belowVersion, int limit) {
    return find(
            "opportunityId = ?1 and version < ?2 and at >= ?3 and at < ?4 order by version desc",
            opportunity,
            belowVersion,
            period.from(),
            period.to())
        .page(0, limit)
        .list();
  }

  /**
   * Deletes at most so many entries that are older.
   *
   * @return how many
   */
  int purge(Instant before, int limit) {
    return getEntityManager()
        .createNativeQuery(
            """
            DELETE FROM opportunity_history WHERE (opportunity_id, version) IN (
              SELECT opportunity_id, version FROM opportunity_history WHERE at < :before
              ORDER BY at LIMIT :limit FOR UPDATE SKIP LOCKED)
            """)
        .setParameter("before", before)
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
