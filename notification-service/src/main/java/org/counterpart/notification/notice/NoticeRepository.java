package org.counterpart.notification.notice;

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
import org.counterpart.notification.delivery.DeliveryKind;
import org.counterpart.notification.inbound.Erased;
import org.counterpart.notification.inbound.RecordReader;

/** The notices that arrived. */
@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<NoticeRow, UUID> {
  private static final String INSERT =
      """
      INSERT INTO notice (id, kind, partner_id, event, traceparent)
      VALUES (:id, :kind, :partner, CAST(:event AS jsonb), :traceparent)
      ON CONFLICT (id) DO NOTHING
      """;
  private static final String READY =
      """
      SELECT n.id FROM notice n
      JOIN partner p ON p.id = n.partner_id AND NOT p.erased AND p.contacts <> '[]'
      WHERE n.planned_at IS NULL
      ORDER BY n.received_at LIMIT :limit FOR UPDATE OF n SKIP LOCKED
      """;

  private final RecordReader records;
  private final Erased erased;

  @Inject
  NoticeRepository(RecordReader records, Erased erased) {
    this.records = records;
    this.erased = erased;
  }

  /** Stores a notice once, unless its partner was erased. */
  void store(Notice notice, String traceparent) {
    if (erased.isAny(notice.partnerId())) {
      return;
    }
    getEntityManager()
        .createNativeQuery(INSERT)
        .setParameter("id", notice.id())
        .setParameter("kind", notice.subject().kind().name())
        .setParameter("partner", notice.partnerId())
        .setParameter("event", records.write(notice))
        .setParameter("traceparent", traceparent)
        .executeUpdate();
  }

  /** The warning, while there is time to do something (days are those of UTC). */
  public Optional<LevelChanges> stillToCome(UUID id) {
    return findByIdOptional(id)
        .map(row -> records.read(row.event, LevelChanges.class))
        .filter(warning -> warning.day().isAfter(LocalDate.now(ZoneOffset.UTC)));
  }

  /** The reminder, until it is answered. */
  public Optional<ProfileReminder> unanswered(UUID id) {
    return findByIdOptional(id)
        .filter(row -> row.kind == DeliveryKind.PROFILE_REMINDER && row.answeredAt == null)
        .map(row -> records.read(row.event, ProfileReminder.class));
  }

  /** The change, until something later has happened to the membership. */
  public Optional<MembershipChange> stillTrue(UUID id) {
    return findByIdOptional(id)
        .filter(row -> row.kind == DeliveryKind.MEMBERSHIP && row.answeredAt == null)
        .map(row -> records.read(row.event, MembershipChange.class));
  }

  /** Notes that what was told of this membership before is true no longer. */
  void overtake(MembershipChange later) {
    for (var row :
        list(
            "partnerId = ?1 and kind = ?2 and answeredAt is null",
            later.partnerId(),
            DeliveryKind.MEMBERSHIP)) {
      var told = records.read(row.event, MembershipChange.class);
      if (told.ecosystem().equals(later.ecosystem())
          && told.changedAt().isBefore(later.changedAt())) {
        row.answeredAt = later.changedAt();
      }
    }
  }

  /** Whom a reminder asks, and whether it is answered; empty where the partner was erased. */
  public Optional<Reminded> reminded(UUID reminder) {
    return find("id = ?1 and kind = ?2", reminder, DeliveryKind.PROFILE_REMINDER)
        .firstResultOptional()
        .map(row -> new Reminded(row.partnerId, row.answeredAt));
  }

  /** Notes that a reminder was answered; false where it was before. */
  public boolean answer(UUID reminder, Instant now) {
    return update("answeredAt = ?1 where id = ?2 and answeredAt is null", now, reminder) == 1;
  }

  /** What a row says. */
  Notice notice(NoticeRow row) {
    return switch (row.kind) {
      case LEVEL_WARNING -> records.read(row.event, LevelChanges.class);
      case PROFILE_REMINDER -> records.read(row.event, ProfileReminder.class);
      case MEMBERSHIP -> records.read(row.event, MembershipChange.class);
      case MATCH -> throw new IllegalStateException("A match is no notice: " + row.id);
    };
  }

  /** The row, where its mail is not planned yet; locked until the transaction ends. */
  Optional<NoticeRow> unplanned(UUID id) {
    return find("id = ?1 and plannedAt is null", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Unplanned notices whose partner has somebody to write to, oldest first, locked. */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  List<UUID> ready(int limit) {
    return getEntityManager().createNativeQuery(READY).setParameter("limit", limit).getResultList();
  }

  void markPlanned(UUID id) {
    update("plannedAt = ?1 where id = ?2", Instant.now(), id);
  }

  /** Forgets all notices to a partner that was erased; returns how many. */
  long erase(UUID partner) {
    return delete("partnerId", partner);
  }
}
