package org.counterpart.engine.team;

import java.util.List;

/**
 * The teams found, best first.
 *
 * @param proven whether it is certain that there are no better ones; where there are fewer than
 *     asked for, whether it is certain that there are no more
 */
public record Found(List<Formation> teams, boolean proven) {
  public Found {
    teams = List.copyOf(teams);
  }
}
