package org.counterpart.profile.directoryindex;

/** A kind of value that partners are found by, beside their levels and their text. */
public enum Facet {
  /** Every country that is served. */
  COUNTRY,
  /** The country of the seat. */
  SEAT,
  INDUSTRY,
  LANGUAGE,
  ECOSYSTEM,
  TECHNOLOGY,
  PRACTICE_TYPE,
  ENGAGEMENT_KIND
}
