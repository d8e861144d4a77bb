package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;

/**
 * What makes one team better than another. Every team covers all must-haves; between teams that are
 * equal by the goal those win whose members come earlier among the matches.
 *
 * @param aim what is to be small or large
 * @param reach what the nice-to-haves count against it
 * @param shared how many members two teams of one answer may have in common; teams differ in at
 *     least one member in any case. The first team is the best; each further one is the best of
 *     those that share no more with any before it
 * @param budget how many steps the search may take for all teams together: a step is a branch, some
 *     microseconds; one branch of a large search takes several. Where they are not enough the
 *     answer says so and is not worse than greedy
 */
public record TeamGoal(Aim aim, Reach reach, int shared, long budget) {

  /** Enough for a proof in nearly every case. */
  public static final long STEPS = 20_000;

  /** What is to be small or large. */
  public sealed interface Aim {

    /**
     * The least sum of what the members' scores lack to 1, so that each further member has to be
     * worth it.
     */
    record Best() implements Aim {}

    /** The fewest members, and then the highest scores. */
    record Smallest() implements Aim {}

    /**
     * The fewest members of whom no fee is known, and then the least sum of fees.
     *
     * @param fees what partners ask for this work, in minor units of one currency, 0 or more;
     *     partners without a fee are not known to be cheap
     */
    record Cheapest(Map<UUID, Long> fees) implements Aim {

      /**
       * @throws IllegalArgumentException when a fee is negative
       */
      public Cheapest {
        fees = Map.copyOf(fees);
        if (fees.values().stream().anyMatch(fee -> fee < 0)) {
          throw new IllegalArgumentException("a fee is negative");
        }
      }
    }

    /**
     * The fewest strangers: the least sum, over all pairs of members and the poster, of what their
     * trust lacks to 1; then the highest scores.
     */
    record MostTrusted() implements Aim {}
  }

  /** What nice-to-haves count. */
  public enum Reach {
    /** As much weight as can be covered comes first, the aim second. */
    EVERYTHING,
    /**
     * The aim comes first; nice-to-haves decide between equals. Like {@link #EVERYTHING} where
     * there is no must-have.
     */
    MUST_HAVES
  }

  /**
   * @throws IllegalArgumentException when a number is negative
   */
  public TeamGoal {
    requireNonNull(aim, "aim");
    requireNonNull(reach, "reach");
    if (shared < 0 || budget < 0) {
      throw new IllegalArgumentException("shared " + shared + ", budget " + budget);
    }
  }

  /** Everything that can be covered, by those who fit best. */
  public static TeamGoal best() {
    return new TeamGoal(new Aim.Best(), Reach.EVERYTHING, Integer.MAX_VALUE, STEPS);
  }

  /** The must-haves with the fewest members. */
  public static TeamGoal smallest() {
    return new TeamGoal(new Aim.Smallest(), Reach.MUST_HAVES, Integer.MAX_VALUE, STEPS);
  }

  /** The must-haves at the least fees. */
  public static TeamGoal cheapest(Map<UUID, Long> fees) {
    return new TeamGoal(new Aim.Cheapest(fees), Reach.MUST_HAVES, Integer.MAX_VALUE, STEPS);
  }

  /** The must-haves by those who know each other and the poster best. */
  public static TeamGoal mostTrusted() {
    return new TeamGoal(new Aim.MostTrusted(), Reach.MUST_HAVES, Integer.MAX_VALUE, STEPS);
  }

  /** The same, but with teams that share at most so many members. */
  public TeamGoal sharingAtMost(int members) {
    return new TeamGoal(aim, reach, members, budget);
  }

  /** The same, within another budget. */
  public TeamGoal within(long steps) {
    return new TeamGoal(aim, reach, shared, steps);
  }
}
