package org.counterpart.profile.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.counterpart.outbox.Outbox;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.contact.ContactRepository;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges.ContactsChanged;
import org.counterpart.profile.partner.PartnerChanges.ProfileChanged;
import org.counterpart.profile.reference.Reference;
import org.counterpart.profile.reference.ReferenceRepository;

/** Tells the other services of a change, in the transaction of the change. */
@ApplicationScoped
public class Publication {
  private final Outbox outbox;
  private final EntityManager entities;
  private final ContactRepository contacts;
  private final ReferenceRepository references;
  private final HeldLevels levels;

  @Inject
  Publication(
      Outbox outbox,
      EntityManager entities,
      ContactRepository contacts,
      ReferenceRepository references,
      HeldLevels levels) {
    this.outbox = outbox;
    this.entities = entities;
    this.contacts = contacts;
    this.references = references;
    this.levels = levels;
  }

  void on(@Observes ProfileChanged change) {
    entities.flush();
    var partner = change.partner();
    outbox.publish(profile(partner, levels.of(partner.id()), references.of(partner.id())));
  }

  void on(@Observes ContactsChanged change) {
    entities.flush();
    outbox.publish(contacts(change.partner(), contacts.of(change.partner().id())));
  }

  /** The event of a profile as it is now. */
  public static OutboxEvent profile(
      Partner partner, List<LevelSegment> levels, List<Reference> references) {
    return event(
        PartnerProfileEvent.TOPIC,
        PartnerProfileEvent.TYPE,
        partner.id(),
        PartnerProfileEvent.of(partner, levels, references));
  }

  /** The event of the contacts as they are now. */
  public static OutboxEvent contacts(Partner partner, List<Contact> contacts) {
    return event(
        PartnerContactsEvent.TOPIC,
        PartnerContactsEvent.TYPE,
        partner.id(),
        PartnerContactsEvent.of(partner, contacts));
  }

  /** The events that erase a partner from both topics. */
  public static List<OutboxEvent> erasure(UUID partner) {
    return List.of(
        event(PartnerProfileEvent.TOPIC, PartnerProfileEvent.TYPE, partner, null),
        event(PartnerContactsEvent.TOPIC, PartnerContactsEvent.TYPE, partner, null));
  }

  private static OutboxEvent event(String topic, String type, UUID partner, Object data) {
    return new OutboxEvent(topic, partner.toString(), type, partner.toString(), data);
  }
}
