package org.counterpart.profile.level;

import java.util.Map;
import java.util.Set;

/**
 * Decides which levels are held on one day. It sees all competencies at once because a rule may
 * couple them: where nobody may back two golds, whom one competency uses is gone for another.
 */
@FunctionalInterface
public interface LevelPolicy {

  /**
   * @param personsByCompetency who backs each competency on the day; never an empty set; must not
   *     be kept or changed
   * @return the level of each competency that reaches one; a competency without a level is absent
   */
  Map<String, Level> levels(Map<String, Set<String>> personsByCompetency);
}
