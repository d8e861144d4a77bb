package org.counterpart.profile.freshness;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.certification.CertificationRepository;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.contact.ContactRepository;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.level.LevelTimeline;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.reference.Reference;
import org.counterpart.profile.reference.ReferenceRepository;
import org.jboss.logging.Logger;

/**
 * Asks partners whether their profile is still right. Each batch is a transaction, and the next day
 * of each partner is stored in it: a crash, or a second instance at the same work, asks nobody
 * twice and leaves nobody out.
 */
@ApplicationScoped
class Reminders {
  private static final Logger LOG = Logger.getLogger(Reminders.class);
  private static final String DUE =
      "select id from Partner where remindOn <= :today order by remindOn, id";

  private final EntityManager entities;
  private final PartnerRepository partners;
  private final CertificationRepository certifications;
  private final ReferenceRepository references;
  private final ContactRepository contacts;
  private final HeldLevels levels;
  private final Outbox outbox;
  private final Clock clock;
  private final int batch;

  @Inject
  Reminders(
      EntityManager entities,
      PartnerRepository partners,
      CertificationRepository certifications,
      ReferenceRepository references,
      ContactRepository contacts,
      HeldLevels levels,
      Outbox outbox,
      Clock clock,
      FreshnessConfig config) {
    this.entities = entities;
    this.partners = partners;
    this.certifications = certifications;
    this.references = references;
    this.contacts = contacts;
    this.levels = levels;
    this.outbox = outbox;
    this.clock = clock;
    this.batch = config.batch();
  }

  /** Asks everybody who is due by now. */
  void sendDue() {
    var today = LocalDate.now(clock);
    var sent = 0;
    List<UUID> due = due(today);
    while (!due.isEmpty()) {
      var ids = due;
      sent += QuarkusTransaction.requiringNew().call(() -> send(ids, today));
      due = due(today);
    }
    if (sent > 0) {
      LOG.infof(
          "Reminders of %s: %d partners were asked whether their profile is right", today, sent);
    }
  }

  private List<UUID> due(LocalDate today) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createQuery(DUE, UUID.class)
                    .setParameter("today", today)
                    .setMaxResults(batch)
                    .getResultList());
  }

  private int send(List<UUID> ids, LocalDate today) {
    var sent = 0;
    for (var partner : partners.lock(List.of(), ids)) {
      // Somebody else may have been faster, or the partner itself.
      if (partner.remindOn() != null && !partner.remindOn().isAfter(today)) {
        if (send(partner)) {
          sent++;
        } else {
          partner.hasNobodyToRemind();
        }
      }
    }
    return sent;
  }

  /**
   * Asks one partner, whose row is locked, in the running transaction.
   *
   * @return false where it has no contacts: a question would wait for the first one, whose arrival
   *     confirms the profile, and then say that nobody has changed it
   */
  boolean send(Partner partner) {
    var people = contacts.of(partner.id()).stream().map(Contact::details).toList();
    if (people.isEmpty()) {
      return false;
    }
    var today = LocalDate.now(clock);
    partner.reminded(today);
    var held = certifications.of(partner.id()).stream().map(Certification::details).toList();
    var work = references.of(partner.id()).stream().map(Reference::details).toList();
    outbox.publish(
        ProfileReminderEvent.of(
                partner,
                LevelTimeline.at(today, levels.of(partner.id())),
                held,
                work,
                Suggestions.of(today, partner.profile(), held, work, people))
            .message());
    return true;
  }
}
