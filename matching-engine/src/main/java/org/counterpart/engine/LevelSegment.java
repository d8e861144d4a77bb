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
 */
public record LevelSegment(String competency, Level level, LocalDate from, LocalDate until) {

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

  /** Whether the level is held on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
