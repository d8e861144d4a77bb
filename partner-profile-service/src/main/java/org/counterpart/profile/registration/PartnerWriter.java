package org.counterpart.profile.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.certification.CertificationDetails;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.contact.ContactRules;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.ecosystem.Governed;
import org.counterpart.profile.evidence.EvidenceVerification;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.held.LevelInput;
import org.counterpart.profile.history.Author;
import org.counterpart.profile.history.History;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PeopleLeft;
import org.counterpart.profile.publication.Publication;
import org.counterpart.profile.reference.Reference;
import org.counterpart.profile.taxonomy.Regions;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.rest.id.Ids;

/**
 * Makes a stored partner equal to a document and publishes what that changes, in the running
 * transaction. Documents are normalised and keep the rules.
 */
@ApplicationScoped
public class PartnerWriter {
  private final EntityManager entities;
  private final EvidenceVerification evidence;
  private final HeldLevels levels;
  private final History history;
  private final Regions regions;
  private final Clock clock;

  @Inject
  PartnerWriter(
      EntityManager entities,
      EvidenceVerification evidence,
      HeldLevels levels,
      History history,
      Regions regions,
      Clock clock) {
    this.entities = entities;
    this.evidence = evidence;
    this.levels = levels;
    this.history = history;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * Creates a partner; its rows are stored when {@code rows} are.
   *
   * @param author who brings it
   * @param governed asked in this transaction, for the ecosystems that the document names at least
   */
  public Partner create(
      UUID id,
      Author author,
      PartnerDocument document,
      Taxonomy taxonomy,
      Governed governed,
      Rows rows) {
    var now = clock.instant();
    var partner = new Partner(id, document.externalId(), author.subject(), now);
    var profile = document.profile();
    partner.describe(profile, regions, governed.belongsTo(profile.ecosystems(), List.of()));
    partner.profileChanged(now);
    partner.contactsChanged();
    rows.add(partner);
    var contacts = added(rows, document.contacts(), d -> new Contact(Ids.next(), id, d));
    var certifications =
        added(rows, document.certifications(), d -> new Certification(Ids.next(), id, d));
    evidence.verify(id, certifications);
    var references = added(rows, document.references(), d -> new Reference(Ids.next(), id, d));
    var held =
        LevelInput.of(certifications, document.references(), document.goldPreference())
            .levels(taxonomy);
    levels.replace(partner, List.of(), held, rows::add, rows::publish);
    rows.publish(Publication.profile(partner, held, references));
    rows.publish(Publication.contacts(partner, contacts));
    rows.add(history.registered(partner, author));
    return partner;
  }

  /**
   * Changes a partner whose row is locked.
   *
   * @param author who brings the document
   * @param governed asked in this transaction, for the ecosystems that the document names at least
   * @return whether anything changed
   */
  public boolean update(
      StoredPartner stored,
      PartnerDocument document,
      Author author,
      Taxonomy taxonomy,
      Governed governed,
      Rows rows) {
    var partner = stored.partner();
    var before = partner.profile();
    var parts = Parts.of(stored);
    var after = document.profile();
    var described = !before.equals(after);
    if (described) {
      partner.describe(after, regions, governed.belongsTo(after.ecosystems(), stored.memberOf()));
    }
    var renamed = !before.name().equals(after.name()) || !before.country().equals(after.country());
    var people = contacts(stored, document, rows);
    var rest = profile(stored, document, taxonomy, described, rows);
    if (people.changed || renamed) {
      partner.contactsChanged();
      rows.publish(Publication.contacts(partner, people.now));
    }
    if (!rest.changed && !people.changed) {
      return false;
    }
    partner.confirmed(clock.instant());
    var now = Parts.of(after, people.now, rest.certifications, rest.references);
    rows.add(history.changed(partner, author, now.since(parts)));
    return true;
  }

  private Rest profile(
      StoredPartner stored,
      PartnerDocument document,
      Taxonomy taxonomy,
      boolean described,
      Rows rows) {
    var partner = stored.partner();
    var certified = certifications(stored, document, rows);
    var references =
        Difference.of(
            stored.references(), Reference::details, document.references(), Function.identity());
    if (!described && !certified.changed && references.isEmpty()) {
      return new Rest(certified.now, stored.references(), false);
    }
    var held =
        LevelInput.of(certified.now, document.references(), document.goldPreference())
            .levels(taxonomy);
    levels.replace(partner, stored.levels(), held, rows::add, rows::publish);
    references.gone().forEach(entities::remove);
    List<Reference> work =
        new ArrayList<>(
            stored.references().stream().filter(references.kept()::containsKey).toList());
    work.addAll(added(rows, references.added(), d -> new Reference(Ids.next(), partner.id(), d)));
    partner.profileChanged(clock.instant());
    rows.publish(Publication.profile(partner, held, work));
    return new Rest(certified.now, work, true);
  }

  private Certified certifications(StoredPartner stored, PartnerDocument document, Rows rows) {
    var id = stored.partner().id();
    var difference =
        Difference.of(
            stored.certifications(),
            Certification::details,
            document.certifications(),
            CertificationDetails::claim);
    var changed = !difference.isEmpty();
    List<Certification> now = new ArrayList<>();
    for (var certification : stored.certifications()) {
      var wanted = difference.kept().get(certification);
      if (wanted != null) {
        now.add(certification);
        if (!wanted.equals(certification.details())) {
          certification.attach(wanted.evidence());
          changed = true;
        }
      }
    }
    if (changed) {
      difference.gone().forEach(entities::remove);
      now.addAll(added(rows, difference.added(), d -> new Certification(Ids.next(), id, d)));
      evidence.verify(id, stored.certifications(), now);
    }
    rows.left(
        new PeopleLeft(stored.partner(), List.of(), ids(difference.gone(), Certification::id)));
    return new Certified(now, changed);
  }

  private People contacts(StoredPartner stored, PartnerDocument document, Rows rows) {
    var difference =
        Difference.of(stored.contacts(), Contact::details, document.contacts(), ContactRules::key);
    var changed = !difference.isEmpty();
    List<Contact> now = new ArrayList<>();
    for (var contact : stored.contacts()) {
      var wanted = difference.kept().get(contact);
      if (wanted != null) {
        now.add(contact);
        if (!wanted.equals(contact.details())) {
          contact.change(wanted);
          changed = true;
        }
      }
    }
    difference.gone().forEach(entities::remove);
    var id = stored.partner().id();
    now.addAll(added(rows, difference.added(), d -> new Contact(Ids.next(), id, d)));
    rows.left(new PeopleLeft(stored.partner(), ids(difference.gone(), Contact::id), List.of()));
    return new People(now, changed);
  }

  private static <D, E extends NewRow> List<E> added(
      Rows rows, List<D> details, Function<D, E> entity) {
    var made = details.stream().map(entity).toList();
    made.forEach(rows::add);
    return made;
  }

  private static <E> List<UUID> ids(Collection<E> rows, Function<E, UUID> id) {
    return rows.stream().map(id).toList();
  }

  private record Certified(List<Certification> now, boolean changed) {}

  private record Rest(
      List<Certification> certifications, List<Reference> references, boolean changed) {}

  private record People(List<Contact> now, boolean changed) {}
}
