package org.counterpart.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.address.AddressHashing;
import org.counterpart.notification.delivery.DeliverySubject.OfMatch;
import org.counterpart.notification.opportunity.OpportunityErased;
import org.counterpart.notification.smtp.MessageIds;
import org.counterpart.rest.id.Ids;

/** Deliveries from their planning to the day they are only a log. */
@ApplicationScoped
public class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {
  // Whoever wants no mail has a delivery too: it says why there is none.
  private static final String PLAN =
      """
      INSERT INTO delivery (id, kind, recipient, address, contact_id, contact_name, language,
          stands_in_for, about, match_id, opportunity_id, partner_id, state, reason, finished_at, message_id,
          traceparent)
      SELECT :id, :kind, :recipient, :address, :contact, :name, :language,
          CAST(:standsInFor AS uuid), :about, CAST(:match AS uuid), CAST(:opportunity AS uuid), :partner,
          CASE WHEN s.reason IS NULL THEN 'PENDING' ELSE 'SUPPRESSED' END, s.reason,
          CASE WHEN s.reason IS NULL THEN NULL ELSE now() END, :message, :traceparent
      FROM (SELECT 1) AS one LEFT JOIN suppression s ON s.recipient = :recipient
      ON CONFLICT ON CONSTRAINT delivery_unique DO NOTHING
      """;
  private static final String CANCEL =
      """
      UPDATE delivery SET state = 'SUPPRESSED', reason = :reason, finished_at = now()
      WHERE %s AND state IN ('PENDING', 'RETRYING')
      """;
  private static final String FORGET =
      """
      UPDATE delivery SET address = NULL, contact_name = NULL
      WHERE partner_id = :partner AND NOT contact_id = ANY(:there) AND address IS NOT NULL
      """;

  private final AddressHashing hashing;
  private final MessageIds messageIds;

  @Inject
  DeliveryRepository(AddressHashing hashing, MessageIds messageIds) {
    this.hashing = hashing;
    this.messageIds = messageIds;
  }

  /** Writes the row of a mail, unless this person already has one about the same. */
  public void plan(PlannedDelivery planned) {
    DeliverySubject subject = planned.subject();
    OfMatch match = subject instanceof OfMatch of ? of : null;
    getEntityManager()
        .createNativeQuery(PLAN)
        .setParameter("id", Ids.next())
        .setParameter("recipient", hashing.hash(planned.address()).bytes())
        .setParameter("address", planned.address())
        .setParameter("contact", planned.contactId())
        .setParameter("name", planned.contactName())
        .setParameter("language", planned.language())
        .setParameter("standsInFor", Objects.toString(planned.standsInFor(), null))
        .setParameter("kind", subject.kind().name())
        .setParameter("about", subject.about())
        .setParameter("match", match == null ? null : match.matchId().toString())
        .setParameter("opportunity", match == null ? null : match.opportunityId().toString())
        .setParameter("partner", planned.partnerId())
        .setParameter("message", messageId(subject))
        .setParameter("traceparent", planned.traceparent())
        .executeUpdate();
  }

  private String messageId(DeliverySubject subject) {
    return switch (subject) {
      case OfMatch match -> messageIds.ofMatch(match.matchId());
      case DeliverySubject.OfLevelWarning warning -> messageIds.ofLevelWarning(warning.warningId());
      case DeliverySubject.OfProfileReminder reminder ->
          messageIds.ofProfileReminder(reminder.reminderId());
      case DeliverySubject.OfMembership change -> messageIds.ofMembership(change.changeId());
    };
  }

  /** Deletes the log of a partner that was erased; returns how many rows. */
  public int eraseOfPartner(UUID partner) {
    return (int) delete("partnerId", partner);
  }

  /** Deletes what people who were erased were sent, or somebody in their stead. */
  public int eraseOfContacts(List<UUID> contacts) {
    UUID[] ids = contacts.toArray(UUID[]::new);
    int deleted =
        getEntityManager()
            .createNativeQuery("DELETE FROM delivery WHERE contact_id = ANY(:ids)")
            .setParameter("ids", ids)
            .executeUpdate();
    return deleted
        + getEntityManager()
            .createNativeQuery(
                "UPDATE delivery SET stands_in_for = NULL WHERE stands_in_for = ANY(:ids)")
            .setParameter("ids", ids)
            .executeUpdate();
  }

  void on(@Observes OpportunityErased erased) {
    getEntityManager()
        .createNativeQuery(CANCEL.formatted("opportunity_id = :opportunity"))
        .setParameter("reason", SuppressionReason.OPPORTUNITY_CLOSED.name())
        .setParameter("opportunity", erased.opportunityId())
        .executeUpdate();
  }

  /** Cancels what is not sent yet to an address that wants no more mail, or takes none. */
  public void suppress(AddressHash recipient, SuppressionReason reason) {
    getEntityManager()
        .createNativeQuery(CANCEL.formatted("recipient = :recipient"))
        .setParameter("reason", reason.name())
        .setParameter("recipient", recipient.bytes())
        .executeUpdate();
  }

  /**
   * Cancels and purges what belongs to people of a partner who are gone.
   *
   * @param there the contacts that the partner still has
   */
  public void forgetAllBut(UUID partnerId, List<UUID> there) {
    UUID[] ids = there.toArray(UUID[]::new);
    getEntityManager()
        .createNativeQuery(
            CANCEL.formatted("partner_id = :partner AND NOT contact_id = ANY(:there)"))
        .setParameter("reason", SuppressionReason.RECIPIENT_ERASED.name())
        .setParameter("partner", partnerId)
        .setParameter("there", ids)
        .executeUpdate();
    getEntityManager()
        .createNativeQuery(FORGET)
        .setParameter("partner", partnerId)
        .setParameter("there", ids)
        .executeUpdate();
  }
}
