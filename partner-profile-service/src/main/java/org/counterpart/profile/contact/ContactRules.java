package org.counterpart.profile.contact;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.profile.validation.Field;

/** What contacts must be. */
public final class ContactRules {
  /** How many one partner can have. */
  public static final int MAX_CONTACTS = 50;

  private static final int MAX_NAME = 200;
  private static final int MAX_TOKEN = 100;
  private static final int MAX_COMPETENCIES = 100;
  private static final int MAX_COUNTRIES = 250;
  private static final int MAX_LIST = 50;

  private final Taxonomy taxonomy;

  public ContactRules(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Reports what breaks a rule in a list of contacts, at {@code field}. */
  public void checkAll(Field field, List<ContactDetails> contacts) {
    field.each(contacts, MAX_CONTACTS, this::check);
    for (var i = 0; i < contacts.size(); i++) {
      if (contacts.get(i) != null) {
        checkDeputy(field.at(i), contacts.get(i), contacts);
      }
    }
    field.distinct(
        contacts.stream().map(c -> c == null || c.email() == null ? null : key(c)).toList(),
        "email");
  }

  /** Reports what breaks a rule in one contact, below {@code field}. */
  public void check(Field field, ContactDetails contact) {
    if (field.at("name").required(contact.name())) {
      field.at("name").line(contact.name(), MAX_NAME);
    }
    if (field.at("email").required(contact.email())) {
      field.at("email").email(contact.email());
    }
    field.at("language").language(contact.language());
    var topics = field.at("topics");
    topics
        .at("competencies")
        .each(contact.topics().competencies(), MAX_COMPETENCIES, this::competency);
    topics
        .at("industries")
        .each(contact.topics().industries(), MAX_LIST, (f, value) -> f.token(value, MAX_TOKEN));
    topics.at("countries").each(contact.topics().countries(), MAX_COUNTRIES, Field::country);
    topics.at("languages").each(contact.topics().languages(), MAX_LIST, Field::language);
    checkAbsence(field.at("absence"), contact.absence());
  }

  /** Reports a deputy, below {@code field}, who is none of all contacts, or the absent one. */
  static void checkDeputy(
      Field field, ContactDetails contact, Collection<ContactDetails> contacts) {
    var address = contact.absence() == null ? null : contact.absence().deputy();
    if (address == null) {
      return;
    }
    var deputy = field.at("absence").at("deputy");
    if (isOf(contact, address)) {
      deputy.violated("own-deputy", "Nobody stands in for themselves.");
    } else if (contacts.stream().noneMatch(c -> c != null && isOf(c, address))) {
      deputy.violated("unknown-contact", "No contact of this partner has this address.");
    }
  }

  private static void checkAbsence(Field field, Absence absence) {
    if (absence != null) {
      field.at("from").required(absence.from());
      field.at("from").day(absence.from());
      field.at("until").day(absence.until());
      field.span(absence.from(), "until", absence.until());
    }
  }

  /** Whether an address, in any case, is that of a contact. */
  public static boolean isOf(ContactDetails contact, String address) {
    return contact.email() != null && contact.email().equalsIgnoreCase(address);
  }

  private void competency(Field field, String code) {
    if (!taxonomy.knowsCompetency(code)) {
      field.violated("unknown-competency", "No taxonomy has this competency.");
    }
  }

  /** What makes two contacts of a partner the same: their address, in any case. */
  public static String key(ContactDetails contact) {
    return contact.email().toLowerCase(Locale.ROOT);
  }
}
