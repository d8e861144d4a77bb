package org.counterpart.notification.contact;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.notification.delivery.DeliveryRepository;
import org.counterpart.notification.inbound.Arrivals;
import org.counterpart.notification.inbound.Erased;
import org.counterpart.notification.inbound.Intake;
import org.counterpart.notification.inbound.RecordReader;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps the contacts; people who are gone are purged from what was to be sent to them too. What
 * else is kept of a partner that was erased goes when its erasure is read.
 */
@ApplicationScoped
public class PartnerContactsConsumer {
  private static final String TOPIC = "partner-contacts";

  private final Intake intake;
  private final RecordReader records;
  private final PartnerRepository partners;
  private final DeliveryRepository deliveries;
  private final Erased erased;
  private final Arrivals arrivals;

  @Inject
  PartnerContactsConsumer(
      Intake intake,
      RecordReader records,
      PartnerRepository partners,
      DeliveryRepository deliveries,
      Erased erased,
      Arrivals arrivals) {
    this.intake = intake;
    this.records = records;
    this.partners = partners;
    this.deliveries = deliveries;
    this.erased = erased;
    this.arrivals = arrivals;
  }

  // Side by side: an import brings many at once, and no older state replaces a newer one.
  @Incoming(TOPIC)
  @Blocking(value = TOPIC, ordered = false)
  void take(Record<String, String> event) {
    if (event.value() == null) {
      UUID partnerId = records.id(event.key());
      intake.commit(TOPIC, () -> erase(partnerId));
    } else {
      PartnerContacts contacts = records.read(event.value(), PartnerContacts.class);
      intake.commit(TOPIC, () -> store(contacts));
      arrivals.signal();
    }
  }

  private void store(PartnerContacts published) {
    // An erased partner has a row that takes nothing in, so this needs no lock; of a contact that
    // is erased at this very moment the next state of its partner, which comes with it, is rid.
    PartnerContacts contacts =
        published.without(erased.among(published.contacts().stream().map(Contact::id).toList()));
    // nothing was planned for a partner that is new
    if (partners.store(contacts)) {
      List<UUID> there = contacts.contacts().stream().map(Contact::id).toList();
      deliveries.forgetAllBut(contacts.partnerId(), there);
    }
  }

  private void erase(UUID partnerId) {
    erased.add(partnerId);
    partners.erase(partnerId);
    deliveries.forgetAllBut(partnerId, List.of());
  }
}
