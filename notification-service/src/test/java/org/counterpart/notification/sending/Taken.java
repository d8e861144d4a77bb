package org.counterpart.notification.sending;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.UUID;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.delivery.DeliverySubject;
import org.counterpart.notification.smtp.MailConfig;

/** Deliveries that were taken, and the settings of a service with one worker. */
final class Taken {
  static final SmallRyeConfig CONFIG =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withMapping(DeliveryConfig.class)
          .withMapping(MailConfig.class)
          .withDefaultValue("delivery.workers", "1")
          .withDefaultValue("delivery.poll", "10ms")
          .build();

  private Taken() {}

  static Claim delivery() {
    return new Claim(
        UUID.randomUUID(),
        1,
        new AddressHash(new byte[32]),
        "ada@northwind.example",
        "Ada Muster",
        "en",
        null,
        new DeliverySubject.OfMatch(UUID.randomUUID(), UUID.randomUUID()),
        UUID.randomUUID(),
        "<match@counterpart.example>",
        null);
  }

  static DeliveryConfig config() {
    return CONFIG.getConfigMapping(DeliveryConfig.class);
  }
}
