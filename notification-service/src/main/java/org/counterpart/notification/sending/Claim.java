package org.counterpart.notification.sending;

import java.util.UUID;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.delivery.DeliverySubject;

/**
 * A delivery that belongs to this process for now. The number of the attempt is what tells this
 * claim from a later one: an outcome is only written while it is still the current one.
 *
 * @param attempts how often it was tried, this time included
 * @param address null where the recipient was erased
 * @param contactName null where the recipient was erased
 * @param language nullable
 * @param standsInFor the contact whom it concerned when it was planned; nullable
 * @param traceparent nullable
 */
record Claim(
    UUID id,
    int attempts,
    AddressHash recipient,
    String address,
    String contactName,
    String language,
    UUID standsInFor,
    DeliverySubject subject,
    UUID partnerId,
    String messageId,
    String traceparent) {}
