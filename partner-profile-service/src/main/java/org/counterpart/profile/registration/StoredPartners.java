package org.counterpart.profile.registration;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.certification.CertificationRepository;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.contact.ContactRepository;
import org.counterpart.profile.ecosystem.Belonging;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.reference.Reference;
import org.counterpart.profile.reference.ReferenceRepository;

/** Reads what hangs on partners: a fixed number of queries, however many partners there are. */
@ApplicationScoped
public class StoredPartners {
  private final ContactRepository contacts;
  private final CertificationRepository certifications;
  private final ReferenceRepository references;
  private final HeldLevels levels;
  private final Belonging belonging;

  @Inject
  StoredPartners(
      ContactRepository contacts,
      CertificationRepository certifications,
      ReferenceRepository references,
      HeldLevels levels,
      Belonging belonging) {
    this.contacts = contacts;
    this.certifications = certifications;
    this.references = references;
    this.levels = levels;
    this.belonging = belonging;
  }

  /** The partners with everything, in the given order. */
  public List<StoredPartner> complete(List<Partner> partners) {
    if (partners.isEmpty()) {
      return List.of();
    }
    var ids = partners.stream().map(Partner::id).toList();
    var people = contacts.of(ids).stream().collect(groupingBy(Contact::partnerId));
    var held = certifications.of(ids).stream().collect(groupingBy(Certification::partnerId));
    var work = references.of(ids).stream().collect(groupingBy(Reference::partnerId));
    var segments = levels.of(ids);
    var memberOf = belonging.memberOf(ids);
    return partners.stream()
        .map(
            p ->
                new StoredPartner(
                    p,
                    people.getOrDefault(p.id(), List.of()),
                    held.getOrDefault(p.id(), List.of()),
                    work.getOrDefault(p.id(), List.of()),
                    segments.getOrDefault(p.id(), List.of()),
                    memberOf.getOrDefault(p.id(), List.of())))
        .toList();
  }
}
