package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A stretch of time in which a partner holds a competency at a level.
 *
 * @param competency the competency's code
 * @param level the level held
 * @param from first day, inclusive
 * @param until first day on which it no longer holds; {@code null} when no end is known
 * @param verified whether what others vouch for reaches the level, rather than what it declares
 * @param via the competency that is really held and counts as this one; {@code null} for itself.
 *     Scores do not look at it
 */
public record LevelSegment(
    String competency, Level level, LocalDate from, LocalDate until, boolean verified, String via) {

  /**
   * @throws IllegalArgumentException when the segment is empty
   */
  public LevelSegment {
    requireNonNull(competency, "competency");
    requireNonNull(level, "level");
    requireNonNull(from, "from");
    if (until != null && !from.isBefore(until)) {
      throw new IllegalArgumentException("empty segment: " + from + " to " + until);
    }
  }

  /** A level that is declared, in the competency itself. */
  public LevelSegment(String competency, Level level, LocalDate from, LocalDate until) {
    this(competency, level, from, until, false, null);
  }

  /** The same on other days. */
  public LevelSegment during(LocalDate first, LocalDate end) {
    return new LevelSegment(competency, level, first, end, verified, via);
  }

  /** Whether the level is held on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
