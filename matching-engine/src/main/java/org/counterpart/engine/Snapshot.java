package org.counterpart.engine;

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
   * <p>Best first; equal scores in an order that is fixed for the pair of opportunity and partner
   * but differs between opportunities, so that no partner always comes last.
   *
   * @param k at most so many; 0 or more
   * @param floor the least score; 0 to 1
   */
  List<Match> top(Opportunity opportunity, int k, double floor);

  /**
   * The open opportunities that a partner fits, best first; empty when the partner is unknown.
   * Without reasons, because a partner can fit thousands: {@link #explain} gives them.
   *
   * @param floor the least score; 0 to 1
   */
  List<Scored> percolate(UUID partner, double floor);

  /** Why a partner is an answer to an opportunity, or why not. */
  Explanation explain(Opportunity opportunity, UUID partner);

  /** The open opportunity of that id, if the engine knows it. */
  Optional<Opportunity> opportunity(UUID id);

  /** How many partners are known. */
  int partners();

  /** How many open opportunities are known. */
  int opportunities();
}
