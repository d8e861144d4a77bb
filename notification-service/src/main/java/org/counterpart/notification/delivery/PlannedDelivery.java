package org.counterpart.notification.delivery;

import java.util.UUID;

/**
 * A mail that is to be sent to one person.
 *
 * @param language of the person, BCP 47; nullable
 * @param standsInFor the contact whom it concerns and who is away; nullable
 * @param traceparent nullable
 */
public record PlannedDelivery(
    DeliverySubject subject,
    UUID partnerId,
    UUID contactId,
    String contactName,
    String address,
    String language,
    UUID standsInFor,
    String traceparent) {}
