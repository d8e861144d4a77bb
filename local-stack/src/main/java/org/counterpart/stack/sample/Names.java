package org.counterpart.stack.sample;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invented names of companies and people; no company is named twice. */
final class Names {
  private static final List<String> BEGINNINGS =
      List.of(
          "Al", "Bre", "Cor", "Dal", "El", "Fen", "Gal", "Hel", "Ist", "Jor", "Kal", "Lun", "Mar",
          "Nor", "Or", "Pel", "Quin", "Ros", "Sel", "Tal", "Ul", "Ven", "Wes", "Yl", "Zan");
  private static final List<String> ENDINGS =
      List.of(
          "avor", "brind", "denko", "esta", "fjell", "gantis", "holm", "iven", "kessa", "lundo",
          "mirel", "nexo", "ondra", "pasko", "quilla", "rovan", "sunda", "tarn", "umbra", "vexa");
  private static final List<String> FIRST =
      List.of(
          "Ada", "Björn", "Chiara", "Dirk", "Eva", "Fatima", "Grace", "Henrik", "Inês", "Jakub",
          "Katrin", "Luca", "Maren", "Noor", "Olu", "Paulina", "Quentin", "Ravi", "Søren", "Tessa",
          "Uma", "Viktor", "Wanda", "Xavier", "Yusuf", "Zoë");
  private static final List<String> LAST =
      List.of(
          "Ahlgren",
          "Baker",
          "Castellano",
          "Dubois",
          "Eriksen",
          "Fischer",
          "García",
          "Haddad",
          "Ivanova",
          "Jansen",
          "Kowalska",
          "Lindqvist",
          "Müller",
          "Nakamura",
          "Okafor",
          "Peeters",
          "Quist",
          "Rossi",
          "Schneider",
          "Tanaka",
          "Ulrich",
          "Vermeer",
          "Weber",
          "Yilmaz");

  private final Draw draw;
  private final Set<String> taken = new HashSet<>();

  Names(Draw draw) {
    this.draw = draw;
  }

  String company(Practice practice, Home home) {
    while (true) {
      String name = draw.one(BEGINNINGS) + draw.one(ENDINGS);
      if (taken.add(name)) {
        return "%s %s %s".formatted(name, practice.word(), home.form());
      }
    }
  }

  String person() {
    return draw.one(FIRST) + " " + draw.one(LAST);
  }

  /** The name of a company as a domain that can never exist. */
  static String domain(String company) {
    return ascii(company.substring(0, company.indexOf(' '))) + ".example";
  }

  static String address(String person, String company) {
    return ascii(person.replace(' ', '.')) + "@" + domain(company);
  }

  private static String ascii(String text) {
    return Normalizer.normalize(text.replace("ø", "oe"), Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z.]", "")
        .toLowerCase(Locale.ROOT);
  }
}
