package org.counterpart.notification.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.contact.PartnerContacts;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.delivery.DeliverySubject.OfLevelWarning;
import org.counterpart.notification.delivery.DeliverySubject.OfMatch;
import org.counterpart.notification.delivery.DeliverySubject.OfMembership;
import org.counterpart.notification.delivery.DeliverySubject.OfProfileReminder;
import org.counterpart.notification.delivery.SuppressionReason;
import org.counterpart.notification.mail.Letter;
import org.counterpart.notification.mail.Recipient;
import org.counterpart.notification.suppression.SuppressionRepository;

/** Collects what a mail needs at the moment of sending, or the reason not to send it. */
@ApplicationScoped
class Letters {
  private final SuppressionRepository suppressions;
  private final PartnerRepository partners;
  private final MatchLetters matches;
  private final LevelWarningLetters levelWarnings;
  private final ProfileReminderLetters profileReminders;
  private final MembershipLetters memberships;

  @Inject
  Letters(
      SuppressionRepository suppressions,
      PartnerRepository partners,
      MatchLetters matches,
      LevelWarningLetters levelWarnings,
      ProfileReminderLetters profileReminders,
      MembershipLetters memberships) {
    this.suppressions = suppressions;
    this.partners = partners;
    this.matches = matches;
    this.levelWarnings = levelWarnings;
    this.profileReminders = profileReminders;
    this.memberships = memberships;
  }

  /** Either the letter or the verdict. */
  sealed interface Prepared {
    record Ready(Letter letter) implements Prepared {}

    record Never(Verdict.Suppressed verdict) implements Prepared {}
  }

  /** Reads everything in one transaction, which is closed when this returns. */
  Prepared prepare(Claim claim) {
    return QuarkusTransaction.requiringNew().call(() -> read(claim));
  }

  private Prepared read(Claim claim) {
    Optional<SuppressionReason> suppressed = suppressions.reason(claim.recipient());
    if (suppressed.isPresent()) {
      return never(suppressed.get());
    }
    if (claim.address() == null || claim.contactName() == null) {
      return never(SuppressionReason.RECIPIENT_ERASED);
    }
    Recipient recipient = recipient(claim);
    return switch (claim.subject()) {
      case OfMatch match ->
          ready(matches.read(claim, match, recipient), SuppressionReason.OPPORTUNITY_CLOSED);
      case OfLevelWarning warning ->
          ready(levelWarnings.read(claim, warning, recipient), SuppressionReason.OUTDATED);
      case OfProfileReminder reminder ->
          ready(profileReminders.read(claim, reminder, recipient), SuppressionReason.OUTDATED);
      case OfMembership membership ->
          ready(memberships.read(claim, membership, recipient), SuppressionReason.OUTDATED);
    };
  }

  private Recipient recipient(Claim claim) {
    Optional<PartnerContacts> partner = partners.known(claim.partnerId());
    return new Recipient(
        claim.contactName(),
        claim.address(),
        claim.language(),
        partner.map(PartnerContacts::partnerName).orElse(null),
        partner.map(PartnerContacts::country).orElse(null),
        partner.flatMap(known -> absent(known, claim.standsInFor())).orElse(null));
  }

  private static Optional<Recipient.Colleague> absent(PartnerContacts partner, UUID contactId) {
    return partner.contacts().stream()
        .filter(contact -> contact.id().equals(contactId) && contact.absence() != null)
        .findFirst()
        .map(contact -> new Recipient.Colleague(contact.name(), contact.absence().until()));
  }

  private static Prepared ready(Optional<Letter> letter, SuppressionReason without) {
    return letter.<Prepared>map(Prepared.Ready::new).orElseGet(() -> never(without));
  }

  private static Prepared never(SuppressionReason reason) {
    return new Prepared.Never(new Verdict.Suppressed(reason));
  }
}
