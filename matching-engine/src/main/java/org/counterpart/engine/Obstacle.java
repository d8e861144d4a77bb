package org.counterpart.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A reason for which a partner is no answer to an opportunity. */
public sealed interface Obstacle {

  /** It posted the opportunity itself. */
  record OwnOpportunity() implements Obstacle {}

  /** It serves none of the countries wanted. */
  record CountryNotServed(Set<String> wanted) implements Obstacle {}

  /** It speaks none of the languages wanted. */
  record LanguageNotSpoken(Set<String> wanted) implements Obstacle {}

  /** It belongs to none of the ecosystems that the opportunity stays inside of. */
  record OutsideEcosystems(Set<String> wanted) implements Obstacle {}

  /** It does other kinds of engagement. */
  record EngagementKindNotOffered(EngagementKind wanted, Set<EngagementKind> offered)
      implements Obstacle {}

  /** The poster covers everything itself. */
  record NothingMissing() implements Obstacle {}

  /** It covers none of what is missing; one shortfall for each requirement. */
  record CoversNothing(List<Shortfall> shortfalls) implements Obstacle {}

  /**
   * How a partner falls short of one requirement.
   *
   * @param held its level on the project's first day; null when it holds none
   * @param heldUntil when a sufficient level lapsed, where one was held before; nullable
   * @param heldFrom when a sufficient level begins, where one begins later; nullable
   */
  record Shortfall(Requirement requirement, Level held, LocalDate heldUntil, LocalDate heldFrom) {}
}
