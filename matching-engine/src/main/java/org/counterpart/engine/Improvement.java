package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

/**
 * What would lift a partner: a level that it does not hold through the project, or holds without
 * its being verified.
 *
 * @param requirement what it does not wholly cover now, or not by what is verified
 * @param level what it would hold in its competency from the project's first day to its last
 * @param byVerifying whether it holds the level through the project already, and what would lift it
 *     is that the level be verified
 * @param standing where it would stand then, if nobody else changed
 */
public record Improvement(
    Requirement requirement, Level level, boolean byVerifying, Standing standing) {

  public Improvement {
    requireNonNull(requirement, "requirement");
    requireNonNull(level, "level");
    requireNonNull(standing, "standing");
  }
}
