package org.counterpart.opportunity.requirement;

import static java.util.Objects.requireNonNull;

/**
 * What the poster brings itself.
 *
 * @param seats how many seats the poster fills with it, 1..100; null means every seat that asks for
 *     this competency at this level or below
 */
public record Cover(String competency, Level level, Integer seats) {
  public Cover {
    requireNonNull(competency);
    requireNonNull(level);
    if (seats != null && (seats < 1 || seats > Requirement.MAX_SEATS)) {
      throw new IllegalArgumentException("seats must be 1.." + Requirement.MAX_SEATS);
    }
  }
}
