package org.counterpart.stack.sample;

import java.util.List;

/** Where a sample partner is at home. */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are: List.of makes them.
enum Home {
  DE("GmbH", List.of("de", "en"), "dach", 7),
  AT("GmbH", List.of("de", "en"), "dach", 2),
  CH("AG", List.of("de", "fr", "en"), "dach", 2),
  NL("B.V.", List.of("nl", "en"), "benelux", 3),
  BE("BV", List.of("nl", "fr", "en"), "benelux", 2),
  FR("SARL", List.of("fr"), "eu", 3),
  GB("Ltd", List.of("en"), "", 4),
  SE("AB", List.of("sv", "en"), "nordics", 2),
  DK("ApS", List.of("da", "en"), "nordics", 1),
  PL("Sp. z o.o.", List.of("pl", "en"), "eu", 2),
  ES("S.L.", List.of("es", "en"), "eu", 2),
  IT("S.r.l.", List.of("it", "en"), "eu", 2),
  US("Inc.", List.of("en", "es"), "north-america", 3);

  private final String form;
  private final List<String> languages;
  private final String region;
  private final int share;

  Home(String form, List<String> languages, String region, int share) {
    this.form = form;
    this.languages = languages;
    this.region = region;
    this.share = share;
  }

  /** Legal form, the end of a company's name. */
  String form() {
    return form;
  }

  List<String> languages() {
    return languages;
  }

  /** A region that those who grow serve; empty when there is none. */
  String region() {
    return region;
  }

  /** How many partners it has, relative to the others. */
  int share() {
    return share;
  }
}
