package org.counterpart.profile.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.certification.CertificationChanges;
import org.counterpart.profile.certification.CertificationRepository;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.contact.ContactChanges;
import org.counterpart.profile.contact.ContactRepository;
import org.counterpart.profile.erasurelog.ErasureLog;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.profile.partner.PeopleLeft;
import org.counterpart.rest.idempotency.KeptAnswers;

/**
 * Erases people of a partner that stays, in the transaction that removes them. A contact that is
 * removed, by whatever way, is a person that is erased.
 */
@ApplicationScoped
class PersonErasure {
  private final ContactRepository contacts;
  private final ContactChanges contactChanges;
  private final CertificationRepository certifications;
  private final CertificationChanges certificationChanges;
  private final KeptAnswers answers;
  private final Outbox outbox;
  private final ErasureLog log;
  private final Event<PersonErased> erased;

  @Inject
  PersonErasure(
      ContactRepository contacts,
      ContactChanges contactChanges,
      CertificationRepository certifications,
      CertificationChanges certificationChanges,
      KeptAnswers answers,
      Outbox outbox,
      ErasureLog log,
      Event<PersonErased> erased) {
    this.contacts = contacts;
    this.contactChanges = contactChanges;
    this.certifications = certifications;
    this.certificationChanges = certificationChanges;
    this.answers = answers;
    this.outbox = outbox;
    this.log = log;
    this.erased = erased;
  }

  /**
   * Erases one person of a partner whose row is locked.
   *
   * @param person as its certifications have it
   * @param contact the contact that it is as well; null where it is none
   * @return the id of the erasure
   * @throws org.counterpart.rest.problem.ProblemException 404 where the partner has no such person,
   *     or no such contact
   */
  UUID erase(Partner partner, String person, UUID contact) {
    var held =
        certifications.of(partner.id()).stream()
            .filter(each -> each.details().person().equals(person))
            .toList();
    List<Contact> who =
        contact == null
            ? List.of()
            : List.of(contacts.find(partner.id(), contact).orElseThrow(PartnerAccess::notFound));
    if (held.isEmpty()) {
      throw PartnerAccess.notFound();
    }
    certificationChanges.take(partner, held);
    if (!who.isEmpty()) {
      contactChanges.take(partner, who);
    }
    return purge(
        new PersonErased(
            partner.id(),
            person,
            who.stream().map(Contact::id).toList(),
            held.stream().map(Certification::id).toList(),
            new Removed()));
  }

  void on(@Observes PeopleLeft left) {
    var partner = left.partner().id();
    if (!left.certificationIds().isEmpty()) {
      left.certificationIds().forEach(answers::forget);
      erased.fire(
          new PersonErased(partner, null, List.of(), left.certificationIds(), new Removed()));
    }
    for (var contact : left.contactIds()) {
      purge(new PersonErased(partner, null, List.of(contact), List.of(), new Removed()));
    }
  }

  private UUID purge(PersonErased person) {
    var removed = person.removed();
    removed.add("contact", person.contactIds().size());
    removed.add("certification", person.certificationIds().size());
    Stream.of(person.contactIds(), person.certificationIds())
        .flatMap(List::stream)
        .forEach(
            id -> {
              removed.add("idempotency_key", answers.forget(id));
              removed.add("outbox_event", outbox.forgetParked(id));
            });
    erased.fire(person);
    var erasure = log.person(person.partnerId(), person.contactIds());
    log.purged(erasure, removed.rows());
    return erasure;
  }
}
