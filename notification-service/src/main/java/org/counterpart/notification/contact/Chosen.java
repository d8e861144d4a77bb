package org.counterpart.notification.contact;

import java.util.UUID;
import org.counterpart.notification.delivery.DeliverySubject;
import org.counterpart.notification.delivery.PlannedDelivery;

/**
 * The person to write to.
 *
 * @param standsInFor the contact whom it concerns and who is away; null for whom it concerns
 */
public record Chosen(Contact contact, UUID standsInFor) {

  /**
   * The mail to this person.
   *
   * @param traceparent nullable
   */
  public PlannedDelivery delivery(DeliverySubject subject, UUID partnerId, String traceparent) {
    return new PlannedDelivery(
        subject,
        partnerId,
        contact.id(),
        contact.name(),
        contact.email(),
        contact.language(),
        standsInFor,
        traceparent);
  }
}
