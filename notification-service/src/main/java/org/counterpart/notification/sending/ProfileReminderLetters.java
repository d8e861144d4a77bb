package org.counterpart.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.counterpart.notification.competency.CompetencyRepository;
import org.counterpart.notification.contact.Contact;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.delivery.DeliverySubject.OfProfileReminder;
import org.counterpart.notification.mail.Letter;
import org.counterpart.notification.mail.ProfileReminderLetter;
import org.counterpart.notification.mail.Recipient;
import org.counterpart.notification.notice.NoticeRepository;
import org.counterpart.notification.notice.ProfileReminder;

/** Collects what a mail about a profile needs at the moment of sending. */
@ApplicationScoped
class ProfileReminderLetters {
  private final NoticeRepository notices;
  private final PartnerRepository partners;
  private final CompetencyRepository competencies;

  @Inject
  ProfileReminderLetters(
      NoticeRepository notices, PartnerRepository partners, CompetencyRepository competencies) {
    this.notices = notices;
    this.partners = partners;
    this.competencies = competencies;
  }

  /** The letter; empty where the reminder is answered. */
  Optional<Letter> read(Claim claim, OfProfileReminder subject, Recipient recipient) {
    return notices
        .unanswered(subject.reminderId())
        .map(
            reminder ->
                new ProfileReminderLetter(
                    recipient,
                    claim.recipient(),
                    claim.messageId(),
                    reminder,
                    partners
                        .known(claim.partnerId())
                        .map(partner -> partner.contacts().stream().map(Contact::name).toList())
                        .orElse(List.of()),
                    competencies.names(
                        reminder.profile().levels().stream()
                            .map(ProfileReminder.Held::competency)
                            .toList())));
  }
}
