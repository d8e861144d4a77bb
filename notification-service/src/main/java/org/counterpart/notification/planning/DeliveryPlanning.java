package org.counterpart.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.competency.CompetencyRepository;
import org.counterpart.notification.contact.Chosen;
import org.counterpart.notification.contact.Concern;
import org.counterpart.notification.contact.ContactChoice;
import org.counterpart.notification.contact.PartnerContacts;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.delivery.DeliveryPlanned;
import org.counterpart.notification.delivery.DeliveryRepository;
import org.counterpart.notification.delivery.DeliverySubject.OfMatch;
import org.counterpart.notification.match.Coverage;
import org.counterpart.notification.match.Match;
import org.counterpart.notification.match.MatchRepository;
import org.counterpart.notification.match.ReceivedMatch;
import org.counterpart.notification.match.WaitingFor;
import org.counterpart.notification.opportunity.Opportunity;
import org.counterpart.notification.opportunity.OpportunityRepository;

/** Turns a match into a delivery to one person, or says what it waits for. */
@ApplicationScoped
public class DeliveryPlanning {
  private final MatchRepository matches;
  private final PartnerRepository partners;
  private final OpportunityRepository opportunities;
  private final CompetencyRepository competencies;
  private final DeliveryRepository deliveries;
  private final Event<DeliveryPlanned> planned;
  private final Duration posterPatience;

  @Inject
  DeliveryPlanning(
      MatchRepository matches,
      PartnerRepository partners,
      OpportunityRepository opportunities,
      CompetencyRepository competencies,
      DeliveryRepository deliveries,
      Event<DeliveryPlanned> planned,
      PlanningConfig config) {
    this.matches = matches;
    this.partners = partners;
    this.opportunities = opportunities;
    this.competencies = competencies;
    this.deliveries = deliveries;
    this.planned = planned;
    this.posterPatience = config.posterPatience();
  }

  /** Plans the delivery of a match within the running transaction; does nothing a second time. */
  public void plan(UUID matchId) {
    matches.unplanned(matchId).ifPresent(this::plan);
  }

  /**
   * Plans matches whose wait is over, within the running transaction.
   *
   * @return how many were looked at; less than the limit where there are no more
   */
  public int planReady(int limit) {
    List<UUID> ready = matches.ready(posterPatience, limit);
    ready.forEach(this::plan);
    return ready.size();
  }

  private void plan(ReceivedMatch received) {
    Match match = received.match();
    Optional<Opportunity> opportunity =
        opportunities
            .known(match.opportunityId())
            .filter(known -> known.version() >= match.opportunityVersion());
    if (opportunity.isEmpty()) {
      matches.markWaiting(match.id(), WaitingFor.OPPORTUNITY);
      return;
    }
    Optional<PartnerContacts> partner = partners.known(match.partnerId());
    if (partner.isEmpty()) {
      matches.markWaiting(match.id(), WaitingFor.PARTNER);
    } else if (partner.get().contacts().isEmpty()) {
      matches.markWaiting(match.id(), WaitingFor.CONTACT);
    } else if (mustWaitForPoster(opportunity.get(), received.receivedAt())) {
      matches.markWaiting(match.id(), WaitingFor.POSTER);
    } else {
      deliver(received, opportunity.get(), partner.get());
    }
  }

  private void deliver(ReceivedMatch received, Opportunity opportunity, PartnerContacts partner) {
    Match match = received.match();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Chosen chosen =
        ContactChoice.choose(partner.contacts(), concern(match, opportunity), today).orElseThrow();
    deliveries.plan(
        chosen.delivery(
            new OfMatch(match.id(), opportunity.id()),
            partner.partnerId(),
            received.traceparent()));
    matches.markPlanned(match.id());
    planned.fire(new DeliveryPlanned());
  }

  private boolean mustWaitForPoster(Opportunity opportunity, Instant receivedAt) {
    return partners.findByIdOptional(opportunity.posterId()).isEmpty()
        && Instant.now().isBefore(receivedAt.plus(posterPatience));
  }

  private Concern concern(Match match, Opportunity opportunity) {
    return new Concern(
        Coverage.of(opportunity, match).competencies(match),
        opportunity.industry(),
        opportunity.countries(),
        opportunity.languages(),
        competencies.successors());
  }
}
