package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

/**
 * What would lift a partner: a level that it does not hold through the project.
 *
 * @param requirement what it does not wholly cover now
 * @param level what it would hold in its competency from the project's first day to its last
 * @param standing where it would stand then, if nobody else changed
 */
public record Improvement(Requirement requirement, Level level, Standing standing) {

  public Improvement {
    requireNonNull(requirement, "requirement");
    requireNonNull(level, "level");
    requireNonNull(standing, "standing");
  }
}
