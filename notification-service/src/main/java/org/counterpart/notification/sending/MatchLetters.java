package org.counterpart.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterpart.notification.competency.CompetencyRepository;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.delivery.DeliverySubject.OfMatch;
import org.counterpart.notification.mail.Letter;
import org.counterpart.notification.mail.MatchLetter;
import org.counterpart.notification.mail.Recipient;
import org.counterpart.notification.match.Evidence;
import org.counterpart.notification.match.Match;
import org.counterpart.notification.match.MatchRepository;
import org.counterpart.notification.opportunity.Opportunity;
import org.counterpart.notification.opportunity.OpportunityRepository;
import org.counterpart.notification.opportunity.Requirement;

/** Collects what a mail about a match needs at the moment of sending. */
@ApplicationScoped
class MatchLetters {
  private final MatchRepository matches;
  private final OpportunityRepository opportunities;
  private final PartnerRepository partners;
  private final CompetencyRepository competencies;

  @Inject
  MatchLetters(
      MatchRepository matches,
      OpportunityRepository opportunities,
      PartnerRepository partners,
      CompetencyRepository competencies) {
    this.matches = matches;
    this.opportunities = opportunities;
    this.partners = partners;
    this.competencies = competencies;
  }

  /** The letter; empty where the work is no longer to be had. */
  Optional<Letter> read(Claim claim, OfMatch subject, Recipient recipient) {
    return opportunities
        .known(subject.opportunityId())
        .filter(Opportunity::isOpen)
        .flatMap(
            opportunity ->
                matches
                    .received(subject.matchId())
                    .map(found -> letter(claim, recipient, opportunity, found.match())));
  }

  private Letter letter(Claim claim, Recipient recipient, Opportunity opportunity, Match match) {
    return new MatchLetter(
        recipient,
        claim.recipient(),
        claim.messageId(),
        match,
        opportunity,
        partners.known(opportunity.posterId()),
        competencies.names(codes(opportunity, match)));
  }

  private static List<String> codes(Opportunity opportunity, Match match) {
    return Stream.concat(
            opportunity.missing().stream().map(Requirement::competency),
            match.evidence().stream().map(Evidence::code).filter(code -> code != null))
        .distinct()
        .toList();
  }
}
