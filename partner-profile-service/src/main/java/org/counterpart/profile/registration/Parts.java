package org.counterpart.profile.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.partner.Edit;
import org.counterpart.profile.partner.Profile;
import org.counterpart.profile.reference.Reference;

/**
 * A partner's parts at one moment, by their paths: entities change, these do not.
 *
 * @param byPath in the order of a document
 */
record Parts(Map<String, Object> byPath) {

  static Parts of(StoredPartner stored) {
    return of(
        stored.partner().profile(),
        stored.contacts(),
        stored.certifications(),
        stored.references());
  }

  static Parts of(
      Profile profile,
      List<Contact> contacts,
      List<Certification> certifications,
      List<Reference> references) {
    var parts = new LinkedHashMap<String, Object>();
    parts.put("", profile);
    contacts.forEach(c -> parts.put(Contact.path(c.id()), c.details()));
    certifications.forEach(c -> parts.put(Certification.path(c.id()), c.details()));
    references.forEach(r -> parts.put(Reference.path(r.id()), r.details()));
    return new Parts(parts);
  }

  /** What has changed since an earlier moment: what went, then what changed and came. O(n). */
  List<Edit> since(Parts earlier) {
    var edits = new ArrayList<Edit>();
    earlier.byPath.forEach(
        (path, before) -> {
          if (!byPath.containsKey(path)) {
            edits.add(new Edit(path, before, null));
          }
        });
    byPath.forEach(
        (path, after) -> {
          var before = earlier.byPath.get(path);
          if (!after.equals(before)) {
            edits.add(new Edit(path, before, after));
          }
        });
    return edits;
  }
}
