package org.counterpart.profile.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.partner.Edit;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.profile.partner.PeopleLeft;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.problem.Violations;

/** Changes the contacts of a partner whose row is locked. */
@ApplicationScoped
public class ContactChanges {
  private final ContactRepository contacts;
  private final Taxonomies taxonomies;
  private final PartnerChanges changes;
  private final Event<PeopleLeft> left;
  private final BodyReader reader;
  private final ObjectMapper json;

  @Inject
  ContactChanges(
      ContactRepository contacts,
      Taxonomies taxonomies,
      PartnerChanges changes,
      Event<PeopleLeft> left,
      BodyReader reader,
      ObjectMapper json) {
    this.contacts = contacts;
    this.taxonomies = taxonomies;
    this.changes = changes;
    this.left = left;
    this.reader = reader;
    this.json = json;
  }

  Contact add(Partner partner, ContactDetails details) {
    check(partner.id(), null, BodyReader.required(details));
    var contact = new Contact(Ids.next(), partner.id(), details.normalised());
    contacts.persist(contact);
    changes.contacts(partner);
    changes.edited(partner, contact.edit(null, contact.details()));
    return contact;
  }

  void change(Partner partner, Contact contact, JsonNode patch) {
    var before = contact.details();
    var after =
        reader.read(
            MergePatch.apply(json.valueToTree(before), BodyReader.required(patch)),
            ContactDetails.class);
    check(partner.id(), contact.id(), after);
    if (!after.normalised().equals(before)) {
      contact.change(after.normalised());
      var edits = new ArrayList<>(List.of(contact.edit(before, contact.details())));
      edits.addAll(replaceDeputy(partner, before, after.email()));
      changes.contacts(partner);
      changes.edited(partner, edits.toArray(Edit[]::new));
    }
  }

  /** Removes a contact, and what other services have of it. */
  void remove(Partner partner, Contact contact) {
    take(partner, List.of(contact));
    left.fire(new PeopleLeft(partner, List.of(contact.id()), List.of()));
  }

  /** Removes contacts here; for whoever sees to the rest. */
  public void take(Partner partner, List<Contact> gone) {
    var edits = new ArrayList<Edit>();
    for (var contact : gone) {
      contacts.delete(contact);
      edits.add(contact.edit(contact.details(), null));
      edits.addAll(replaceDeputy(partner, contact.details(), null));
    }
    changes.contacts(partner);
    changes.edited(partner, edits.toArray(Edit[]::new));
  }

  /** Nobody's deputy keeps an address that is no longer there. */
  private List<Edit> replaceDeputy(Partner partner, ContactDetails before, String address) {
    if (before.email().equals(address)) {
      return List.of();
    }
    var edits = new ArrayList<Edit>();
    for (var other : contacts.of(partner.id())) {
      var absence = other.details().absence();
      if (absence != null && ContactRules.isOf(before, absence.deputy())) {
        var was = other.details();
        other.change(was.withDeputy(address));
        edits.add(other.edit(was, other.details()));
      }
    }
    return edits;
  }

  private void check(UUID partner, UUID self, ContactDetails details) {
    var violations = new Violations();
    var root = Field.root(violations);
    new ContactRules(taxonomies.current()).check(root, details);
    violations.throwIfAny();
    var others = contacts.of(partner).stream().filter(c -> !c.id().equals(self)).toList();
    if (others.size() >= ContactRules.MAX_CONTACTS) {
      root.violated("too-many", "At most " + ContactRules.MAX_CONTACTS + " contacts.");
    }
    var key = ContactRules.key(details);
    if (others.stream().anyMatch(c -> ContactRules.key(c.details()).equals(key))) {
      root.at("email").violated("duplicate", "Another contact of this partner has it.");
    }
    var all = others.stream().map(Contact::details).toList();
    ContactRules.checkDeputy(root, details, all);
    violations.throwIfAny();
  }
}
