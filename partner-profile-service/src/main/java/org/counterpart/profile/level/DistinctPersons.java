package org.counterpart.profile.level;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Counts the different persons behind each competency on its own; one may back any number. */
public final class DistinctPersons implements LevelPolicy {

  private final Function<String, Thresholds> thresholds;

  /**
   * @param thresholds by competency; never answers null
   */
  public DistinctPersons(Function<String, Thresholds> thresholds) {
    this.thresholds = Objects.requireNonNull(thresholds);
  }

  @Override
  public Map<String, Level> levels(Map<String, Set<String>> personsByCompetency) {
    var levels = new HashMap<String, Level>();
    personsByCompetency.forEach(
        (competency, persons) -> {
          var needed = thresholds.apply(competency);
          if (persons.size() >= needed.gold()) {
            levels.put(competency, Level.GOLD);
          } else if (persons.size() >= needed.silver()) {
            levels.put(competency, Level.SILVER);
          }
        });
    return levels;
  }
}
