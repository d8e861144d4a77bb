package org.counterpart.notification.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterpart.notification.competency.CompetencyRepository;
import org.counterpart.notification.contact.PartnerContacts;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.delivery.SuppressionReason;
import org.counterpart.notification.mail.MatchLetter;
import org.counterpart.notification.match.Evidence;
import org.counterpart.notification.match.Match;
import org.counterpart.notification.match.MatchRepository;
import org.counterpart.notification.opportunity.Opportunity;
import org.counterpart.notification.opportunity.OpportunityRepository;
import org.counterpart.notification.opportunity.Requirement;
import org.counterpart.notification.suppression.SuppressionRepository;

/** Collects what a mail needs at the moment of sending, or the reason not to send it. */
@ApplicationScoped
class MatchLetters {
  private final MatchRepository matches;
  private final OpportunityRepository opportunities;
  private final PartnerRepository partners;
  private final CompetencyRepository competencies;
  private final SuppressionRepository suppressions;

  @Inject
  MatchLetters(
      MatchRepository matches,
      OpportunityRepository opportunities,
      PartnerRepository partners,
      CompetencyRepository competencies,
      SuppressionRepository suppressions) {
    this.matches = matches;
    this.opportunities = opportunities;
    this.partners = partners;
    this.competencies = competencies;
    this.suppressions = suppressions;
  }

  /** Either the letter or the verdict. */
  sealed interface Prepared {
    record Ready(MatchLetter letter) implements Prepared {}

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
    Optional<Opportunity> opportunity = opportunities.known(claim.opportunityId());
    if (opportunity.isEmpty() || !opportunity.get().isOpen()) {
      return never(SuppressionReason.OPPORTUNITY_CLOSED);
    }
    Match match = matches.received(claim.matchId()).orElseThrow().match();
    return new Prepared.Ready(letter(claim, opportunity.get(), match));
  }

  private MatchLetter letter(Claim claim, Opportunity opportunity, Match match) {
    return new MatchLetter(
        recipient(claim),
        claim.recipient(),
        claim.messageId(),
        match,
        opportunity,
        partners.known(opportunity.posterId()),
        competencies.names(codes(opportunity, match)));
  }

  private MatchLetter.Recipient recipient(Claim claim) {
    Optional<PartnerContacts> partner = partners.known(claim.partnerId());
    return new MatchLetter.Recipient(
        claim.contactName(),
        claim.address(),
        claim.language(),
        partner.map(PartnerContacts::partnerName).orElse(null),
        partner.map(PartnerContacts::country).orElse(null));
  }

  private static List<String> codes(Opportunity opportunity, Match match) {
    return Stream.concat(
            opportunity.missing().stream().map(Requirement::competency),
            match.evidence().stream().map(Evidence::code).filter(code -> code != null))
        .distinct()
        .toList();
  }

  private static Prepared never(SuppressionReason reason) {
    return new Prepared.Never(new Verdict.Suppressed(reason));
  }
}
