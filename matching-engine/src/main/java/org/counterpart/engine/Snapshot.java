package org.counterpart.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the engine knew at one moment. It never changes; every answer of one snapshot is consistent
 * with every other, and no answer waits for an update. Scores are a pure function of the snapshot
 * and the arguments.
 */
public interface Snapshot {

  /**
   * The best partners for an opportunity, which need not be one that the engine knows.
   *
   * <p>Best first, but for near-equals, who take turns as the engine's {@link Rotation} says, so
   * that no partner always comes last. Exact: the first {@code k} of that order.
   *
   * @param k at most so many; 0 or more
   * @param floor the least score; 0 to 1
   */
  default List<Match> top(Opportunity opportunity, int k, double floor) {
    return top(opportunity, 0, k, floor);
  }

  /**
   * A part of the same list. All up to its end are ranked, but reasons, which cost more than a rank
   * does, are given for this part alone.
   *
   * @param from how many come before it; 0 or more
   * @param to where it ends: how many there are at most with those before it
   * @param floor the least score; 0 to 1
   */
  List<Match> top(Opportunity opportunity, int from, int to, double floor);

  /**
   * The open opportunities that a partner fits, in the same order; empty when the partner is
   * unknown. Without reasons, because a partner can fit thousands: {@link #explain} gives them.
   *
   * @param floor the least score; 0 to 1
   */
  List<Scored> percolate(UUID partner, double floor);

  /**
   * The ids of the open opportunities that a partner fits, smaller ones first; empty when the
   * partner is unknown. Without scores: one costs as much as finding an opportunity's best.
   */
  List<UUID> fitting(UUID partner);

  /** Why a partner is an answer to an opportunity, or why not. */
  Explanation explain(Opportunity opportunity, UUID partner);

  /**
   * What would change where a partner stands for an opportunity: for each requirement that it does
   * not wholly cover, the level that would, and its place with that level alone. Empty where it is
   * not known, or kept out by the opportunity's scope, which no level changes.
   *
   * @param among how many of the best ranks are told from; 1 or more
   */
  List<Improvement> improvements(Opportunity opportunity, UUID partner, int among);

  /**
   * Where a partner stands for an opportunity, and where it would stand with other levels, if
   * nobody else changed. Empty when the partner is not known.
   *
   * @param among how many of the best ranks are told from; 1 or more
   */
  Optional<Prospect> suppose(Opportunity opportunity, UUID partner, LevelChange change, int among);

  /**
   * The open opportunities for which a change of levels would matter, those first for which it
   * matters most; empty when the partner is not known.
   */
  List<Affected> affected(UUID partner, LevelChange change);

  /**
   * Teams of partners that jointly cover what an opportunity lacks, which need not be one that the
   * engine knows. Distinct people sit on all seats; where only levels are known, two people are
   * counted for a silver and four for a gold, who may be the same for other competencies, but never
   * for two golds beyond two of the four; one for past work.
   *
   * <p>Up to sixteen seats in all the best team is nearly always proven to be the best, in
   * milliseconds; with more the search may use its budget up and says so.
   *
   * @param k at most so many teams; 0 or more
   * @throws IllegalArgumentException when more than 64 requirements are missing, or fees are too
   *     high to be summed exactly
   */
  Teams teams(Opportunity opportunity, TeamGoal goal, int k);

  /**
   * What no team covers, and what would close it at least cost.
   *
   * @throws IllegalArgumentException when more than 64 requirements are missing
   */
  GapReport gaps(Opportunity opportunity);

  /** The open opportunity of that id, if the engine knows it. */
  Optional<Opportunity> opportunity(UUID id);

  /** The name of a partner, which may be empty; nothing when the partner is not known. */
  Optional<String> partnerName(UUID partner);

  /**
   * Writes all that is known, for {@link MatchingEngine#restore}; updates and queries go on
   * meanwhile. Several threads make what is written. Time and size grow with what is known: a
   * partner with two pieces of past work takes about a thousand bytes.
   *
   * @param out is flushed and not closed; better buffered
   * @throws IOException when it cannot be written
   */
  void save(OutputStream out) throws IOException;

  /** How many partners are known. */
  int partners();

  /** How many open opportunities are known. */
  int opportunities();
}
