package org.counterpart.profile.registration;

import java.util.List;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.held.LevelInput;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.reference.Reference;

/**
 * A partner as it is stored, with everything that hangs on it.
 *
 * @param memberOf the ecosystems that it is a member of, with the communities of chapters
 */
public record StoredPartner(
    Partner partner,
    List<Contact> contacts,
    List<Certification> certifications,
    List<Reference> references,
    List<LevelSegment> levels,
    List<String> memberOf) {

  /** What its levels are computed from. */
  LevelInput levelInput() {
    return LevelInput.of(
        certifications,
        references.stream().map(Reference::details).toList(),
        partner.profile().goldPreference());
  }

  /** The same as a document; its id is left out where the external id does. */
  public PartnerDocument document() {
    return PartnerDocument.of(
        partner.externalId() == null ? partner.id() : null,
        partner.externalId(),
        partner.profile(),
        contacts.stream().map(Contact::details).toList(),
        certifications.stream().map(Certification::details).toList(),
        references.stream().map(Reference::details).toList());
  }
}
