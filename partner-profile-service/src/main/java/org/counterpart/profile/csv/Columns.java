package org.counterpart.profile.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a column of a spreadsheet is in the partner's JSON document. Columns without a dot stand for
 * the partner itself. Those that begin with the name of one of its lists stand for one element of
 * it in each row.
 */
public final class Columns {
  /** Tells two partners apart, and is in each of their rows. */
  static final String ID = "id";

  static final String EXTERNAL_ID = "externalId";

  /** Where another one stands, a new partner begins. */
  static final String NAME = "name";

  /** The lists whose elements have rows, by what their columns begin with. */
  static final Map<String, String> LISTS =
      Map.of(
          "contact", "contacts",
          "certification", "certifications",
          "reference", "references");

  private static final Map<String, Column> ALL = new LinkedHashMap<>();

  static {
    texts("", ID, EXTERNAL_ID, NAME, "description", "website", "country");
    lists("", "countriesServed", "regionsServed", "languages", "industries", "practiceTypes");
    lists("", "technologies", "ecosystems", "engagementKinds", "goldPreference");
    lists("", "reachLimitedTo");
    texts("contact.", "name", "email", "language");
    for (var topic : List.of("competencies", "industries", "countries", "languages")) {
      add("contact." + topic, List.of("topics", topic), Form.LIST);
    }
    for (var part : List.of("from", "until", "deputy")) {
      add("contact.absence." + part, List.of("absence", part), Form.TEXT);
    }
    texts("certification.", "person", "certification", "validFrom", "validUntil");
    for (var part : List.of("credential", "identity")) {
      add("certification.evidence." + part, List.of("evidence", part), Form.TEXT);
    }
    texts("reference.", "title", "text", "country", "startDate", "endDate");
    lists("reference.", "competencies");
    add("reference.partnerIds", List.of("partners", "id"), Form.OBJECTS);
    add("reference.partnerExternalIds", List.of("partners", "externalId"), Form.OBJECTS);
  }

  private Columns() {}

  /** All names, in the order of an export. */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** All columns, in the order of an export. */
  static List<Column> all() {
    return List.copyOf(ALL.values());
  }

  static Optional<Column> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static void texts(String prefix, String... names) {
    for (var name : names) {
      add(prefix + name, List.of(name), Form.TEXT);
    }
  }

  private static void lists(String prefix, String... names) {
    for (var name : names) {
      add(prefix + name, List.of(name), Form.LIST);
    }
  }

  private static void add(String name, List<String> path, Form form) {
    var dot = name.indexOf('.');
    var list = dot < 0 ? null : LISTS.get(name.substring(0, dot));
    ALL.put(name, new Column(name, list, path, form));
  }

  /** What is in a cell. */
  enum Form {
    TEXT,
    /** Several texts. */
    LIST,
    /** Several texts, each the only property of an object in a list. */
    OBJECTS
  }

  /**
   * A column.
   *
   * @param list the list that each row has an element of; null for the partner itself
   * @param path properties that lead to the value, from the partner or the element
   */
  record Column(String name, String list, List<String> path, Form form) {}
}
