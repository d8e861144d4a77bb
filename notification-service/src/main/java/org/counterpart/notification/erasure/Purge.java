package org.counterpart.notification.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.notification.contact.PartnerErased;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.delivery.DeliveryRepository;
import org.counterpart.notification.inbound.Erased;
import org.counterpart.notification.inbound.Removed;
import org.counterpart.notification.match.MatchRepository;
import org.counterpart.notification.opportunity.OpportunityRepository;
import org.counterpart.outbox.Outbox;

/** Deletes what is kept of the erased, in the running transaction. */
@ApplicationScoped
class Purge {
  private final Erased erased;
  private final PartnerRepository partners;
  private final DeliveryRepository deliveries;
  private final MatchRepository matches;
  private final OpportunityRepository opportunities;
  private final Event<PartnerErased> others;
  private final Outbox outbox;

  @Inject
  Purge(
      Erased erased,
      PartnerRepository partners,
      DeliveryRepository deliveries,
      MatchRepository matches,
      OpportunityRepository opportunities,
      Event<PartnerErased> others,
      Outbox outbox) {
    this.erased = erased;
    this.partners = partners;
    this.deliveries = deliveries;
    this.matches = matches;
    this.opportunities = opportunities;
    this.others = others;
    this.outbox = outbox;
  }

  /** Everything of a partner: its people, what they were told, and what it posted. */
  void partner(UUID partner, Removed removed) {
    erased.add(partner);
    partners.erase(partner);
    removed.add("partner", 1);
    removed.add("delivery", deliveries.eraseOfPartner(partner));
    removed.add("match", matches.eraseOfPartner(partner));
    others.fire(new PartnerErased(partner, removed));
    for (UUID opportunity : opportunities.postedBy(partner)) {
      opportunities.erase(opportunity, removed);
    }
    removed.add("outbox_event", outbox.forgetParked(partner));
  }

  /** People of a partner that stays. */
  void people(UUID partner, List<UUID> contacts, Removed removed) {
    contacts.forEach(erased::add);
    removed.add("partner", partners.forget(partner, contacts));
    removed.add("delivery", deliveries.eraseOfContacts(contacts));
  }
}
