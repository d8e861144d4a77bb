package org.counterpart.profile.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Which partners have changed, for whom. It goes by snapshots rather than by a running number: a
 * transaction that began early and commits late is missed by "after the last number", and never by
 * "not seen by the last snapshot".
 */
@ApplicationScoped
class DirectoryChanges {
  private final EntityManager entities;

  @Inject
  DirectoryChanges(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What has been committed since.
   *
   * @param snapshot sees all of it, and is where to go on
   * @param complete whether nothing of it has been deleted meanwhile
   */
  record Since(String snapshot, boolean complete, List<UUID> partners) {}

  /** The snapshot of this moment. */
  @Transactional(TxType.REQUIRES_NEW)
  public String now() {
    return (String)
        entities.createNativeQuery("select cast(pg_current_snapshot() as text)").getSingleResult();
  }

  /** What the given snapshot does not see, in one statement, that is, as of one moment. */
  @Transactional(TxType.REQUIRES_NEW)
  public Since since(String snapshot) {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    """
                    select cast(pg_current_snapshot() as text),
                      (select h.purged_before <= pg_snapshot_xmin(s.snapshot)
                         from directory_horizon h),
                      array(select distinct c.partner_id from directory_change c
                        where c.xid >= pg_snapshot_xmin(s.snapshot)
                          and not pg_visible_in_snapshot(c.xid, s.snapshot))
                    from (select cast(:snapshot as pg_snapshot) as snapshot) s
                    """)
                .setParameter("snapshot", snapshot)
                .getSingleResult();
    return new Since((String) row[0], (Boolean) row[1], List.of((UUID[]) row[2]));
  }

  /**
   * Deletes what had ended such a time ago, and notes what has ended now, which is deleted next.
   *
   * @return whether it was time
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean purge(Duration age) {
    var turned =
        entities
            .createNativeQuery(
                """
                update directory_horizon
                set purged_before = seen_before, seen_before = pg_snapshot_xmin(pg_current_snapshot()),
                  taken_at = clock_timestamp()
                where taken_at <= clock_timestamp() - make_interval(secs => :age)
                """)
            .setParameter("age", (double) age.toSeconds())
            .executeUpdate();
    if (turned > 0) {
      entities
          .createNativeQuery(
              "delete from directory_change where xid < (select purged_before from"
                  + " directory_horizon)")
          .executeUpdate();
    }
    return turned > 0;
  }
}
