package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Decides which levels are held on one day. */
@FunctionalInterface
public interface LevelPolicy {

  /**
   * Asked for one day after the other, so that it may remember what it answered before.
   *
   * @param day later than the one before
   * @param standing of the day; must not be kept or changed
   * @return the level of each competency that reaches one; a competency without a level is absent
   */
  Map<String, Level> levels(LocalDate day, Standing standing);

  /** Days on which it may answer otherwise for these competencies though nobody comes or goes. */
  default Set<LocalDate> days(Collection<String> competencies) {
    return Set.of();
  }
}
