package org.counterpart.engine.percolation;

import java.time.Instant;
import java.time.ZoneOffset;
import org.counterpart.engine.Part;
import org.counterpart.engine.Weights;

/**
 * What is welcome beside what is missing, and adds to the structural score: that a partner works in
 * the industry, and that its profile is fresh.
 *
 * @param industry units for the industry
 * @param freshness units for a profile that was looked after just now
 */
record Extras(int industry, int freshness) {

  static Extras of(Weights weights) {
    return new Extras(weights.share(Part.INDUSTRY), weights.share(Part.FRESHNESS));
  }

  /** The day of an instant in UTC, as days since 1970. */
  static long day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
  }

  /** The most that they can add. */
  int most(int wantedIndustry) {
    return freshness + (wantedIndustry == Codes.NONE ? 0 : industry);
  }

  /** What the age of a profile adds. */
  int fresh(int today, long updated) {
    long age = today - updated;
    if (age <= 0) {
      return freshness;
    }
    return age >= Weights.FRESH_DAYS
        ? 0
        : (int) (freshness * (Weights.FRESH_DAYS - age) / Weights.FRESH_DAYS);
  }
}
