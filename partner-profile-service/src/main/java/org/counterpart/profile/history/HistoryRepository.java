package org.counterpart.profile.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.partner.Cursors;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Period;

/** The stored histories. */
@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryEntry, UUID> {
  private static final UUID LAST = new UUID(-1, -1);

  /** What was done with a partner, the latest first. */
  Page<HistoryEntry> page(UUID partner, Period period, PageRequest request) {
    var before = request.after(2);
    var rows =
        getEntityManager()
            .createQuery(
                """
                from HistoryEntry where partnerId = :partner and at >= :from and at < :to
                  and (at < :at or (at = :at and id < :id))
                order by at desc, id desc
                """,
                HistoryEntry.class)
            .setParameter("partner", partner)
            .setParameter("from", period.from())
            .setParameter("to", period.to())
            .setParameter("at", before.isEmpty() ? Period.END : instant(before.getFirst()))
            .setParameter("id", before.isEmpty() ? LAST : Cursors.id(before.getLast()))
            .setMaxResults(request.limit() + 1)
            .getResultList();
    return Page.of(
        rows, request.limit(), row -> Cursor.encode(row.at.toString(), row.id.toString()));
  }

  /** An entry's changes as they are stored. */
  record Stored(UUID id, String changes) {}

  /** What was done with a partner that mentions any of these. */
  @SuppressWarnings("unchecked") // The query selects two columns.
  List<Stored> mentioning(UUID partner, Collection<String> texts) {
    getEntityManager().flush();
    List<Object[]> found =
        getEntityManager()
            .createNativeQuery(
                """
                select id, changes from partner_history where partner_id = :partner
                  and exists (select from unnest(:texts) as t where strpos(changes, t) > 0)
                """,
                Object[].class)
            .setParameter("partner", partner)
            .setParameter("texts", texts.toArray(String[]::new))
            .getResultList();
    return found.stream().map(row -> new Stored((UUID) row[0], (String) row[1])).toList();
  }

  /** Gives an entry other changes. */
  void rewrite(UUID id, String changes) {
    getEntityManager()
        .createNativeQuery("update partner_history set changes = :changes where id = :id")
        .setParameter("changes", changes)
        .setParameter("id", id)
        .executeUpdate();
  }

  /**
   * Deletes at most {@code max} entries that are older.
   *
   * @return how many
   */
  int purge(Instant before, int max) {
    return getEntityManager()
        .createNativeQuery(
            """
            delete from partner_history where id in (
              select id from partner_history where at < :before order by at limit :max
              for update skip locked)
            """)
        .setParameter("before", before)
        .setParameter("max", max)
        .executeUpdate();
  }

  private static Instant instant(String part) {
    try {
      return Instant.parse(part);
    } catch (DateTimeException _) {
      throw Cursor.invalid();
    }
  }
}
