package org.counterpart.notification.contact;

import java.util.List;

/** What a contact looks after. An empty list claims nothing in particular: it is open to all. */
public record Topics(
    List<String> competencies,
    List<String> industries,
    List<String> countries,
    List<String> languages) {
  static final Topics NONE = new Topics(null, null, null, null);

  public Topics {
    competencies = orEmpty(competencies);
    industries = orEmpty(industries);
    countries = orEmpty(countries);
    languages = orEmpty(languages);
  }

  /** How many things are claimed; the fewer, the more general the contact. */
  public int count() {
    return competencies.size() + industries.size() + countries.size() + languages.size();
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
