package org.counterpart.engine;

/** The named contributions that a score is the sum of, in the order in which they are shown. */
public enum Part {
  /** How much of what is missing the partner covers. */
  COVERAGE("coverage"),
  /** How much of it by levels that are verified. */
  VERIFIED("verified"),
  /** Past work in the competencies that are missing. */
  EXPERIENCE("experience"),
  /** The partner works in the project's industry. */
  INDUSTRY("industry"),
  /** Technologies of the partner that the opportunity's text names. */
  TECHNOLOGY("technology"),
  /** Its past work is like what is asked for. */
  WORK("work"),
  /** Its profile and past work use the opportunity's words. */
  WORDS("words"),
  /** Work and partners of its own lead to similar work, or to the poster's, in a step or two. */
  NETWORK("network"),
  /** Past work that poster and partner both list. */
  TRUST("trust"),
  /** The opportunity's text names it. */
  NAMED("named"),
  /** The opportunity's text has words of its name. */
  NAME("name"),
  /** The opportunity's text names its city. */
  CITY("city"),
  /** The opportunity's text speaks of its country. */
  COUNTRY("country"),
  /** Its seat is near the poster's. */
  NEAR("near"),
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
