package org.counterpart.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.counterpart.notification.competency.CompetencyRepository;
import org.counterpart.notification.delivery.DeliverySubject.OfLevelWarning;
import org.counterpart.notification.mail.Letter;
import org.counterpart.notification.mail.LevelWarningLetter;
import org.counterpart.notification.mail.Recipient;
import org.counterpart.notification.notice.NoticeRepository;

/** Collects what a mail about levels that will lapse needs at the moment of sending. */
@ApplicationScoped
class LevelWarningLetters {
  private final NoticeRepository notices;
  private final CompetencyRepository competencies;

  @Inject
  LevelWarningLetters(NoticeRepository notices, CompetencyRepository competencies) {
    this.notices = notices;
    this.competencies = competencies;
  }

  /** The letter; empty where the day that it warns of has come. */
  Optional<Letter> read(Claim claim, OfLevelWarning subject, Recipient recipient) {
    return notices
        .stillToCome(subject.warningId())
        .map(
            warning ->
                new LevelWarningLetter(
                    recipient,
                    claim.recipient(),
                    claim.messageId(),
                    warning,
                    competencies.names(warning.competencies())));
  }
}
