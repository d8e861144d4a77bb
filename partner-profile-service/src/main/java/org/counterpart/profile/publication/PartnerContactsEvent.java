package org.counterpart.profile.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.contact.Absence;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.contact.ContactRules;
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
        contacts.stream().map(contact -> Person.of(contact, contacts)).toList());
  }

  record Person(
      UUID id,
      String name,
      String email,
      String language,
      Topics topics,
      @JsonInclude(JsonInclude.Include.NON_NULL) Away absence) {

    static Person of(Contact contact, List<Contact> colleagues) {
      var details = contact.details();
      return new Person(
          contact.id(),
          details.name(),
          details.email(),
          details.language(),
          details.topics(),
          details.absence() == null ? null : Away.of(details.absence(), colleagues));
    }

    /** Never shows the person: this can end up in a log. */
    @Override
    public String toString() {
      return "Person[" + id + "]";
    }
  }

  /** An absence whose deputy is named by id: an address stands in one place only. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Away(LocalDate from, LocalDate until, UUID deputyId) {

    static Away of(Absence absence, List<Contact> colleagues) {
      var deputy =
          colleagues.stream()
              .filter(c -> ContactRules.isOf(c.details(), absence.deputy()))
              .map(Contact::id)
              .findFirst();
      return new Away(absence.from(), absence.until(), deputy.orElse(null));
    }
  }
}
