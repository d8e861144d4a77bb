package org.counterpart.engine;

import java.util.List;

/** Why a partner is an answer to an opportunity, or why not. */
public sealed interface Explanation {

  /** It fits; the match carries the contributions and their evidence. */
  record Fits(Match match) implements Explanation {}

  /** It does not; every obstacle is listed, not only the first. */
  record DoesNotFit(List<Obstacle> obstacles) implements Explanation {

    public DoesNotFit {
      obstacles = List.copyOf(obstacles);
    }
  }

  /** The engine does not know the partner. */
  record UnknownPartner() implements Explanation {}
}
