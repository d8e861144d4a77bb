package org.counterpart.profile.directoryindex;

/** What a term is; the term begins with the kind's character. */
enum TermKind {
  WORD('w'),
  /** Held on any day: which days, the holdings know. */
  COMPETENCY('h'),
  COUNTRY('c'),
  SEAT('s'),
  INDUSTRY('i'),
  LANGUAGE('l'),
  ECOSYSTEM('e'),
  TECHNOLOGY('t'),
  PRACTICE_TYPE('p'),
  ENGAGEMENT_KIND('k');

  private final char prefix;

  TermKind(char prefix) {
    this.prefix = prefix;
  }

  static TermKind of(Facet facet) {
    return switch (facet) {
      case COUNTRY -> COUNTRY;
      case SEAT -> SEAT;
      case INDUSTRY -> INDUSTRY;
      case LANGUAGE -> LANGUAGE;
      case ECOSYSTEM -> ECOSYSTEM;
      case TECHNOLOGY -> TECHNOLOGY;
      case PRACTICE_TYPE -> PRACTICE_TYPE;
      case ENGAGEMENT_KIND -> ENGAGEMENT_KIND;
    };
  }

  String term(String value) {
    return prefix + value;
  }

  static String value(String term) {
    return term.substring(1);
  }
}
