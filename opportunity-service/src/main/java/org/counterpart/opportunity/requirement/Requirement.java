package org.counterpart.opportunity.requirement;

import static java.util.Objects.requireNonNull;

/**
 * One thing that the work needs.
 *
 * @param id names the requirement within its opportunity, 1..40 characters
 * @param competency code in the taxonomy, for example {@code mpn:security}
 * @param weight what it counts for, 1..100; relative to the other requirements, for all its seats
 * @param seats how many partners it takes, 1..100
 */
public record Requirement(
    String id, String competency, Level level, Priority priority, int weight, int seats) {
  public static final int MAX_WEIGHT = 100;
  public static final int MAX_SEATS = 100;

  public Requirement {
    requireNonNull(id);
    requireNonNull(competency);
    requireNonNull(level);
    requireNonNull(priority);
    requireRange("weight", weight, MAX_WEIGHT);
    requireRange("seats", seats, MAX_SEATS);
  }

  Requirement withSeats(int remaining) {
    return new Requirement(id, competency, level, priority, weight, remaining);
  }

  private static void requireRange(String name, int value, int max) {
    if (value < 1 || value > max) {
      throw new IllegalArgumentException(name + " must be 1.." + max + ", not " + value);
    }
  }
}
