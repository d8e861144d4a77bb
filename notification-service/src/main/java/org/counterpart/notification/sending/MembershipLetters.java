package org.counterpart.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.counterpart.notification.delivery.DeliverySubject.OfMembership;
import org.counterpart.notification.mail.Letter;
import org.counterpart.notification.mail.MembershipLetter;
import org.counterpart.notification.mail.Recipient;
import org.counterpart.notification.notice.NoticeRepository;

/** Collects what a mail about a membership needs at the moment of sending. */
@ApplicationScoped
class MembershipLetters {
  private final NoticeRepository notices;

  @Inject
  MembershipLetters(NoticeRepository notices) {
    this.notices = notices;
  }

  /** The letter; empty where something else has happened to the membership since. */
  Optional<Letter> read(Claim claim, OfMembership subject, Recipient recipient) {
    return notices
        .stillTrue(subject.changeId())
        .map(
            change ->
                new MembershipLetter(recipient, claim.recipient(), claim.messageId(), change));
  }
}
