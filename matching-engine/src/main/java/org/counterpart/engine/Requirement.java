package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

/**
 * One thing that a project needs and its poster lacks.
 *
 * @param id unique within the opportunity
 * @param competency the competency's code
 * @param asked the least that counts
 * @param weight share of the work, 1 to 100, relative to the other requirements
 * @param seats how many people; at least 1
 */
public record Requirement(
    String id, String competency, Asked asked, Priority priority, int weight, int seats) {

  /** What counts as covering. */
  public enum Asked {
    /** Silver or better, or past work in the competency. */
    ANY,
    SILVER,
    GOLD;

    /** Whether {@code level} (null: none) is enough, past work aside. */
    public boolean isMetBy(Level level) {
      return level != null && (this != GOLD || level == Level.GOLD);
    }
  }

  /** How much it matters. */
  public enum Priority {
    MUST_HAVE,
    NICE_TO_HAVE
  }

  /**
   * @throws IllegalArgumentException when weight or seats are out of range
   */
  public Requirement {
    requireNonNull(id, "id");
    requireNonNull(competency, "competency");
    requireNonNull(asked, "asked");
    requireNonNull(priority, "priority");
    if (weight < 1 || weight > 100) {
      throw new IllegalArgumentException("weight of " + id + " not in 1..100: " + weight);
    }
    if (seats < 1) {
      throw new IllegalArgumentException("seats of " + id + " below 1: " + seats);
    }
  }
}
