package org.counterpart.profile.freshness;

/**
 * Something in a profile that is worth a look.
 *
 * @param count how many certifications it is about, 1 or more; 0 where there is nothing to count
 */
record Suggestion(Kind kind, int count) {

  /** What is worth a look. */
  enum Kind {
    /** Certifications have run out, and their holders have no newer ones. */
    CERTIFICATIONS_LAPSED,
    /** Certifications run out within 90 days. */
    CERTIFICATIONS_LAPSING,
    /** Nobody's certification is there, so no level is held. */
    NO_CERTIFICATIONS,
    /** No past work that ended within two years. */
    NO_RECENT_REFERENCES,
    /** Several contacts, and none says what it looks after. */
    NO_CONTACT_TOPICS,
    /** The directory has nothing to show. */
    NO_DESCRIPTION
  }
}
