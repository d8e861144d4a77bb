package org.counterpart.notification.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.delivery.DeliveryRepository;
import org.counterpart.notification.delivery.SuppressionReason;
import org.counterpart.notification.suppression.SuppressionRepository;

/** Remembers addresses that do not exist: mail to them harms the sender's standing. */
@ApplicationScoped
class AddressRefusals {
  private final SuppressionRepository suppressions;
  private final DeliveryRepository deliveries;

  @Inject
  AddressRefusals(SuppressionRepository suppressions, DeliveryRepository deliveries) {
    this.suppressions = suppressions;
    this.deliveries = deliveries;
  }

  void remember(AddressHash hash) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              suppressions.add(hash, SuppressionReason.ADDRESS_REFUSED);
              deliveries.suppress(hash, SuppressionReason.ADDRESS_REFUSED);
            });
  }
}
