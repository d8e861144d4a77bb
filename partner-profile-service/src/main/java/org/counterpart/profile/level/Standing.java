package org.counterpart.profile.level;

import java.util.Map;
import java.util.Set;

/**
 * What a partner has on one day. It holds all competencies at once because a rule couples them:
 * whom one gold uses is gone for another.
 *
 * @param persons who is certified, by competency; never an empty set
 * @param references how many customer references count, by competency; absent for none
 */
public record Standing(Map<String, Set<String>> persons, Map<String, Integer> references) {

  /** Nobody for a competency that nobody is certified for. */
  public Set<String> persons(String competency) {
    return persons.getOrDefault(competency, Set.of());
  }

  /** How many customer references count towards a competency. */
  public int references(String competency) {
    return references.getOrDefault(competency, 0);
  }

  /** Whether there is enough for the level, leaving out what other golds need. */
  public boolean reaches(String competency, Level level, LevelRule rule) {
    return persons(competency).size() >= rule.persons().of(level)
        && references(competency) >= rule.references().of(level);
  }
}
