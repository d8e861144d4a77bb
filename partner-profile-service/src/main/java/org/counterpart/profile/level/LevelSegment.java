package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days on which a partner holds one competency at one level.
 *
 * @param code the competency
 * @param from first day of the stretch
 * @param until first day that is no longer part of it; null when nothing ends it
 */
public record LevelSegment(String code, Level level, LocalDate from, LocalDate until) {

  public LevelSegment {
    Objects.requireNonNull(code);
    Objects.requireNonNull(level);
    Objects.requireNonNull(from);
    if (until != null && !from.isBefore(until)) {
      throw new IllegalArgumentException(
          "empty segment of %s: %s..%s".formatted(code, from, until));
    }
  }

  /** Whether {@code day} lies in the half-open stretch. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
