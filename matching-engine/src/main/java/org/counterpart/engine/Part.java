package org.counterpart.engine;

/** The named contributions that a score is the sum of, in the order in which they are shown. */
public enum Part {
  /** How much of what is missing the partner covers. */
  COVERAGE("coverage"),
  /** The partner works in the project's industry. */
  INDUSTRY("industry"),
  /** Technologies of the partner that the opportunity's text names. */
  TECHNOLOGY("technology"),
  /** The opportunity's words against the partner's description. */
  WORDS("words"),
  /** The opportunity's words against the partner's past work. */
  WORK("work"),
  /** Past work in the competencies that are missing. */
  EXPERIENCE("experience"),
  /** Past work that poster and partner both name each other in. */
  TRUST("trust"),
  /** How recently the profile was looked after. */
  FRESHNESS("freshness");

  private final String label;

  Part(String label) {
    this.label = label;
  }

  /** The stable name that events and answers carry. */
  public String label() {
    return label;
  }
}
