package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A requirement that stays open.
 *
 * @param requirement what is missing
 * @param available how many seats could be filled if nothing else wanted the same people; as many
 *     as there are seats when that is all that stands in the way
 * @param remedies what would help, the least costly first: those that close the gap alone before
 *     those that narrow it; then renewals, a later start, certificates by the number of people, and
 *     partners out of scope by the number of obstacles. A few of each kind
 */
public record Gap(Requirement requirement, int available, List<Remedy> remedies) {

  public Gap {
    requireNonNull(requirement, "requirement");
    remedies = List.copyOf(remedies);
  }

  /** How many seats are lacking: at least 1, because people who are needed elsewhere lack too. */
  public int lacking() {
    return Math.max(1, requirement.seats() - available);
  }
}
