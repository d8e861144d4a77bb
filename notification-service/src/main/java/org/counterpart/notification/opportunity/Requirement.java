package org.counterpart.notification.opportunity;

import static java.util.Objects.requireNonNull;

/**
 * Something that the poster still needs.
 *
 * @param competency a code such as `mpn:security`
 * @param level ANY, SILVER or GOLD
 * @param priority MUST_HAVE or NICE_TO_HAVE
 * @param weight its part of the work's value, 1 to 100
 * @param seats how many partners can share it, at least 1
 */
public record Requirement(
    String id, String competency, String level, String priority, int weight, int seats) {
  private static final String MUST_HAVE = "MUST_HAVE";

  public Requirement {
    requireNonNull(id, "id");
    requireNonNull(competency, "competency");
    requireNonNull(level, "level");
    requireNonNull(priority, "priority");
  }

  public boolean isMustHave() {
    return priority.equals(MUST_HAVE);
  }
}
