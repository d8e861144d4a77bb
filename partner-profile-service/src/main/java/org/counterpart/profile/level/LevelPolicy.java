package org.counterpart.profile.level;

import java.util.Map;

/** Decides which levels are held on one day. */
@FunctionalInterface
public interface LevelPolicy {

  /**
   * Asked for one day after the other, so that it may remember what it answered before.
   *
   * @param standing of the day; must not be kept or changed
   * @return the level of each competency that reaches one; a competency without a level is absent
   */
  Map<String, Level> levels(Standing standing);
}
