package org.counterpart.notification.confirmation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.contact.PartnerContacts;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.notice.NoticeRepository;
import org.counterpart.outbox.Outbox;

/** Takes answers to reminders, and tells them to the others in the same transaction. */
@ApplicationScoped
class Confirmations {
  private final NoticeRepository notices;
  private final PartnerRepository partners;
  private final Outbox outbox;

  @Inject
  Confirmations(NoticeRepository notices, PartnerRepository partners, Outbox outbox) {
    this.notices = notices;
    this.partners = partners;
    this.outbox = outbox;
  }

  /** Whose profile a reminder is about; empty where it was erased. */
  Optional<String> partnerName(UUID reminder) {
    return QuarkusTransaction.requiringNew().call(() -> name(reminder));
  }

  /** Notes the answer once; the partner's name, empty where it was erased. */
  Optional<String> confirm(UUID reminder) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
              var name = name(reminder);
              if (name.isPresent() && notices.answer(reminder, now)) {
                var partner = notices.partner(reminder).orElseThrow();
                outbox.publish(ResponseEvent.confirmed(partner, reminder, now).message());
              }
              return name;
            });
  }

  private Optional<String> name(UUID reminder) {
    return notices.partner(reminder).flatMap(partners::known).map(PartnerContacts::partnerName);
  }
}
