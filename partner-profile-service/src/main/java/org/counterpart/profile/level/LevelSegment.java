package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days on which a partner holds one competency at one level.
 *
 * @param code the competency
 * @param from first day of the stretch
 * @param until first day that is no longer part of it; null when nothing ends it
 * @param via the competency that it is really held in, which counts as this one, too; null for
 *     itself
 * @param verified whether what somebody else than the partner vouches for alone reaches the level
 */
public record LevelSegment(
    String code, Level level, LocalDate from, LocalDate until, boolean verified, String via) {

  public LevelSegment {
    Objects.requireNonNull(code);
    Objects.requireNonNull(level);
    Objects.requireNonNull(from);
    if (until != null && !from.isBefore(until)) {
      throw new IllegalArgumentException(
          "empty segment of %s: %s..%s".formatted(code, from, until));
    }
  }

  /** A stretch of which only the partner itself says so. */
  public LevelSegment(String code, Level level, LocalDate from, LocalDate until) {
    this(code, level, from, until, false, null);
  }

  /** A stretch at a level of the competency itself. */
  public LevelSegment(String code, Level level, LocalDate from, LocalDate until, boolean verified) {
    this(code, level, from, until, verified, null);
  }

  /** The same over other days. */
  LevelSegment over(LocalDate first, LocalDate end) {
    return new LevelSegment(code, level, first, end, verified, via);
  }

  /** Whether another one differs by its days alone. */
  boolean isSameAs(LevelSegment other) {
    return over(other.from, other.until).equals(other);
  }

  /** Whether {@code day} lies in the half-open stretch. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
