package org.counterpart.profile.nearness;

/**
 * How two competencies of different schemes are related: the mapping properties of SKOS (W3C,
 * Simple Knowledge Organization System Reference, section 10), as far as they say who counts as
 * what.
 */
public enum Relation {
  /** The same by another name: each counts as the other, gold as gold; transitive. */
  EXACT,
  /** Nearly the same: each counts as the other, but as silver at most; not transitive. */
  CLOSE,
  /** The second is broader: whoever holds the first holds the second, as silver at most. */
  BROADER
}
