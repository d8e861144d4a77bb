package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One person who supports one competency for some time. A certification that counts towards several
 * competencies yields one backing for each.
 *
 * @param person the partner's own reference of the person, compared exactly
 * @param from first day
 * @param until first day on which it no longer counts; null when it does not run out
 */
public record Backing(String person, String competency, LocalDate from, LocalDate until) {

  public Backing {
    Objects.requireNonNull(person);
    Objects.requireNonNull(competency);
    Objects.requireNonNull(from);
  }

  /** Whether there is no day on which this counts. */
  public boolean isEmpty() {
    return until != null && !from.isBefore(until);
  }
}
