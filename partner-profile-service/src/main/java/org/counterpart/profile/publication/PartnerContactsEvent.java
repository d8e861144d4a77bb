package org.counterpart.profile.publication;

import java.util.List;
import java.util.UUID;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.contact.Topics;
import org.counterpart.profile.partner.Partner;

/** The people behind a partner as they are published, on the one topic that carries them. */
record PartnerContactsEvent(
    UUID partnerId, long version, String partnerName, String country, List<Person> contacts) {

  static final String TOPIC = "partner-contacts";
  static final String TYPE = "org.counterpart.partner-contacts.v1";

  static PartnerContactsEvent of(Partner partner, List<Contact> contacts) {
    return new PartnerContactsEvent(
        partner.id(),
        partner.contactsVersion(),
        partner.name(),
        partner.country(),
        contacts.stream().map(Person::of).toList());
  }

  record Person(UUID id, String name, String email, String language, Topics topics) {

    static Person of(Contact contact) {
      var details = contact.details();
      return new Person(
          contact.id(), details.name(), details.email(), details.language(), details.topics());
    }

    /** Never shows the person: this can end up in a log. */
    @Override
    public String toString() {
      return "Person[" + id + "]";
    }
  }
}
