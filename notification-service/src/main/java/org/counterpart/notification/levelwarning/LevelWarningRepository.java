package org.counterpart.notification.levelwarning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.inbound.RecordReader;

/** The warnings that arrived. */
@ApplicationScoped
public class LevelWarningRepository implements PanacheRepositoryBase<LevelWarningRow, UUID> {
  private static final String INSERT =
      """
      INSERT INTO level_warning (id, partner_id, day, event, traceparent)
      VALUES (:id, :partner, :day, CAST(:event AS jsonb), :traceparent)
      ON CONFLICT (id) DO NOTHING
      """;
  private static final String READY =
      """
      SELECT w.id FROM level_warning w
      JOIN partner p ON p.id = w.partner_id AND NOT p.erased AND p.contacts <> '[]'
      WHERE w.planned_at IS NULL
      ORDER BY w.received_at LIMIT :limit FOR UPDATE OF w SKIP LOCKED
      """;

  private final RecordReader records;

  @Inject
  LevelWarningRepository(RecordReader records) {
    this.records = records;
  }

  /** Stores a warning once. */
  void store(LevelChanges warning, String traceparent) {
    getEntityManager()
        .createNativeQuery(INSERT)
        .setParameter("id", warning.id())
        .setParameter("partner", warning.partnerId())
        .setParameter("day", warning.day())
        .setParameter("event", records.write(warning))
        .setParameter("traceparent", traceparent)
        .executeUpdate();
  }

  /** The warning, while there is time to do something (days are those of UTC). */
  public Optional<LevelChanges> stillToCome(UUID id) {
    return findByIdOptional(id)
        .filter(row -> row.day.isAfter(LocalDate.now(ZoneOffset.UTC)))
        .map(row -> records.read(row.event, LevelChanges.class));
  }

  /** The row, where its mail is not planned yet; locked until the transaction ends. */
  Optional<LevelWarningRow> unplanned(UUID id) {
    return find("id = ?1 and plannedAt is null", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Unplanned warnings whose partner has somebody to write to, oldest first, locked. */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  List<UUID> ready(int limit) {
    return getEntityManager().createNativeQuery(READY).setParameter("limit", limit).getResultList();
  }

  void markPlanned(UUID id) {
    update("plannedAt = ?1 where id = ?2", Instant.now(), id);
  }

  /** Forgets all warnings of a partner that was erased. */
  void erase(UUID partner) {
    delete("partnerId", partner);
  }
}
