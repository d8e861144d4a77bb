package org.counterpart.notification.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.delivery.DeliveryKind;
import org.counterpart.notification.delivery.DeliverySubject;

/**
 * Takes deliveries from the database and writes down what became of them; each call is a
 * transaction of its own, and none is open while a mail is under way. All times are the database's.
 */
@ApplicationScoped
class Claims {
  private static final String CLAIM =
      """
      UPDATE delivery
      SET state = 'ATTEMPTING', attempts = attempts + 1, attempted_at = now(),
          due_at = now() + make_interval(secs => :lease)
      WHERE id = (SELECT id FROM delivery
                  WHERE state IN ('PENDING', 'RETRYING', 'ATTEMPTING') AND due_at <= now()
                  ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, attempts, recipient, address, contact_name, language, stands_in_for, kind, about, match_id,
                partner_id, message_id, traceparent
      """;
  private static final String RENEW =
      """
      UPDATE delivery SET due_at = now() + make_interval(secs => :lease)
      WHERE id = ANY(:ids) AND state = 'ATTEMPTING'
      """;
  private static final String FINISH =
      """
      UPDATE delivery
      SET state = :state, reason = :reason, finished_at = now(), error_code = :code,
          error_phase = :phase, ambiguous = ambiguous + :ambiguous
      WHERE id = :id AND attempts = :attempts AND state = 'ATTEMPTING'
      """;
  private static final String RETRY =
      """
      UPDATE delivery
      SET state = 'RETRYING', due_at = now() + make_interval(secs => :pause), error_code = :code,
          error_phase = :phase, ambiguous = ambiguous + :ambiguous
      WHERE id = :id AND attempts = :attempts AND state = 'ATTEMPTING'
      """;

  private final EntityManager entities;

  @Inject
  Claims(EntityManager entities) {
    this.entities = entities;
  }

  /** Takes the delivery that is due longest; committed, attempt counted, when this returns. */
  Optional<Claim> next(Duration lease) {
    return QuarkusTransaction.requiringNew().call(() -> claim(lease));
  }

  /** Says that the process is alive and still at these deliveries. */
  void renew(Collection<UUID> ids, Duration lease) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(RENEW)
                    .setParameter("lease", seconds(lease))
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .executeUpdate());
  }

  /** Writes the verdict down, unless somebody else has taken the delivery over meanwhile. */
  void settle(Claim claim, Verdict verdict) {
    QuarkusTransaction.requiringNew().run(() -> write(claim, verdict));
  }

  /**
   * Writes the verdict down and takes the next delivery in the same transaction: the row of each is
   * committed before anything is sent, as with two, for half the waiting for the disk.
   */
  Optional<Claim> settleAndNext(Claim claim, Verdict verdict, Duration lease) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              write(claim, verdict);
              return claim(lease);
            });
  }

  private Optional<Claim> claim(Duration lease) {
    List<?> rows =
        entities
            .createNativeQuery(CLAIM, Object[].class)
            .setParameter("lease", seconds(lease))
            .getResultList();
    return rows.stream().map(row -> toClaim((Object[]) row)).findFirst();
  }

  private void write(Claim claim, Verdict verdict) {
    switch (verdict) {
      case Verdict.Sent _ -> finish(claim, "SENT", null, null);
      case Verdict.Failed failed -> finish(claim, "FAILED", null, failed.trouble());
      case Verdict.Suppressed suppressed ->
          finish(claim, "SUPPRESSED", suppressed.reason().name(), null);
      case Verdict.Retry retry -> retry(claim, retry);
    }
  }

  private void finish(Claim claim, String state, String reason, Verdict.Trouble trouble) {
    entities
        .createNativeQuery(FINISH)
        .setParameter("state", state)
        .setParameter("reason", reason)
        .setParameter("code", trouble == null ? null : trouble.code())
        .setParameter("phase", trouble == null ? null : trouble.phase())
        .setParameter("ambiguous", trouble != null && trouble.ambiguous() ? 1 : 0)
        .setParameter("id", claim.id())
        .setParameter("attempts", claim.attempts())
        .executeUpdate();
  }

  private void retry(Claim claim, Verdict.Retry retry) {
    entities
        .createNativeQuery(RETRY)
        .setParameter("pause", seconds(retry.pause()))
        .setParameter("code", retry.trouble().code())
        .setParameter("phase", retry.trouble().phase())
        .setParameter("ambiguous", retry.trouble().ambiguous() ? 1 : 0)
        .setParameter("id", claim.id())
        .setParameter("attempts", claim.attempts())
        .executeUpdate();
  }

  private static Claim toClaim(Object[] row) {
    return new Claim(
        (UUID) row[0],
        ((Number) row[1]).intValue(),
        new AddressHash((byte[]) row[2]),
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (UUID) row[6],
        subject(DeliveryKind.valueOf((String) row[7]), (UUID) row[8], (UUID) row[9]),
        (UUID) row[10],
        (String) row[11],
        (String) row[12]);
  }

  private static DeliverySubject subject(DeliveryKind kind, UUID about, UUID match) {
    return switch (kind) {
      case MATCH -> new DeliverySubject.OfMatch(match, about);
      case LEVEL_WARNING -> new DeliverySubject.OfLevelWarning(about);
      case PROFILE_REMINDER -> new DeliverySubject.OfProfileReminder(about);
      case MEMBERSHIP -> new DeliverySubject.OfMembership(about);
    };
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
