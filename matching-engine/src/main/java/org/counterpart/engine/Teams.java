package org.counterpart.engine;

import java.util.List;

/**
 * The teams for an opportunity.
 *
 * @param teams best first; empty when nothing is missing, or when no team covers all must-haves
 * @param proven whether it is certain that there are none better and, where there are fewer than
 *     asked for, no more; false when the budget was used up before that was known
 */
public record Teams(List<Team> teams, boolean proven) {
  public Teams {
    teams = List.copyOf(teams);
  }
}
