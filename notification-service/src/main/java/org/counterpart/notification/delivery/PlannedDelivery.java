package org.counterpart.notification.delivery;

import java.util.UUID;

/**
 * A mail that is to be sent to one person.
 *
 * @param language of the person, BCP 47; nullable
 * @param traceparent nullable
 */
public record PlannedDelivery(
    DeliverySubject subject,
    UUID partnerId,
    UUID contactId,
    String contactName,
    String address,
    String language,
    String traceparent) {}
