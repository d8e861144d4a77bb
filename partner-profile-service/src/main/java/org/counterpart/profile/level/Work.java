package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A customer reference that counts towards one competency for some time.
 *
 * @param from first day on which it counts
 * @param until first day on which it no longer counts; null when it counts for ever
 */
public record Work(String competency, LocalDate from, LocalDate until) {

  public Work {
    Objects.requireNonNull(competency);
    Objects.requireNonNull(from);
  }
}
