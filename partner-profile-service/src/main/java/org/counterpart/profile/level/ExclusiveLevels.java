package org.counterpart.profile.level;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterpart.profile.gold.Budget;
import org.counterpart.profile.gold.ExclusiveGolds;
import org.counterpart.profile.gold.GoldWish;

/**
 * Gold where {@link ExclusiveGolds} chooses it; silver wherever there are enough people, who may
 * back any number of silvers besides a gold.
 *
 * <p>For one partner and one walk through time: it remembers the golds of the day before. Where
 * nobody came and they still stand, they are still the best: what can be chosen has only become
 * less.
 */
public final class ExclusiveLevels implements LevelPolicy {
  /** For all days together: some twenty seconds at worst. */
  private static final long PARTIAL_SETS = 100_000;

  private final LevelRules rules;
  private final Budget budget = new Budget(PARTIAL_SETS);
  private Map<String, Set<String>> holdersBefore = Map.of();
  private Set<String> goldsBefore = Set.of();

  public ExclusiveLevels(LevelRules rules) {
    this.rules = rules;
  }

  @Override
  public Map<String, Level> levels(Standing standing) {
    var levels = new HashMap<String, Level>();
    for (var competency : standing.persons().keySet()) {
      if (standing.reaches(competency, Level.SILVER, rules.of(competency))) {
        levels.put(competency, Level.SILVER);
      }
    }
    golds(standing).forEach(gold -> levels.put(gold, Level.GOLD));
    return levels;
  }

  private Set<String> golds(Standing standing) {
    var wishes = rules.wishes(standing);
    if (!stillBest(wishes)) {
      goldsBefore = ExclusiveGolds.of(wishes, budget).competencies();
    }
    holdersBefore =
        wishes.stream()
            .collect(Collectors.toMap(GoldWish::competency, w -> Set.copyOf(w.persons())));
    return goldsBefore;
  }

  private boolean stillBest(List<GoldWish> wishes) {
    var nobodyCame =
        wishes.stream()
            .allMatch(
                w -> holdersBefore.getOrDefault(w.competency(), Set.of()).containsAll(w.persons()));
    if (!nobodyCame) {
      return false;
    }
    var kept = wishes.stream().filter(w -> goldsBefore.contains(w.competency())).toList();
    return kept.size() == goldsBefore.size()
        && ExclusiveGolds.of(kept, budget).competencies().size() == kept.size();
  }
}
