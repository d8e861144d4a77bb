package org.counterpart.notification.confirmation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
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

  /** What a reminder asks; empty where the partner was erased. */
  Optional<Question> question(UUID reminder) {
    return QuarkusTransaction.requiringNew().call(() -> read(reminder));
  }

  /** Notes the answer once; the question as it was before, empty where the partner was erased. */
  Optional<Question> confirm(UUID reminder) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
              var question = read(reminder);
              if (question.isPresent() && notices.answer(reminder, now)) {
                outbox.publish(
                    ResponseEvent.confirmed(question.get().partnerId(), reminder, now).message());
              }
              return question;
            });
  }

  private Optional<Question> read(UUID reminder) {
    return notices
        .reminded(reminder)
        .flatMap(
            asked ->
                partners
                    .known(asked.partnerId())
                    .map(
                        partner ->
                            new Question(
                                asked.partnerId(), partner.partnerName(), asked.answeredAt())));
  }
}
