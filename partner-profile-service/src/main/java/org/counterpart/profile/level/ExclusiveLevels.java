package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Collection;
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
 * nobody came, no gold takes fewer people, and they still stand, they are still the best: what can
 * be chosen has only become less.
 */
public final class ExclusiveLevels implements LevelPolicy {
  /** For all days together: some twenty seconds at worst. */
  private static final long CANDIDATES = 3_000_000;

  private final RulesOverTime rules;
  private final Budget budget = new Budget(CANDIDATES);
  private Map<String, GoldWish> wishesBefore = Map.of();
  private Set<String> goldsBefore = Set.of();

  public ExclusiveLevels(RulesOverTime rules) {
    this.rules = rules;
  }

  @Override
  public Map<String, Level> levels(LocalDate day, Standing standing) {
    var today = rules.on(day);
    var levels = new HashMap<String, Level>();
    for (var competency : standing.persons().keySet()) {
      if (standing.reaches(competency, Level.SILVER, today.of(competency))) {
        levels.put(competency, Level.SILVER);
      }
    }
    golds(today.wishes(standing)).forEach(gold -> levels.put(gold, Level.GOLD));
    return levels;
  }

  @Override
  public Set<LocalDate> days(Collection<String> competencies) {
    return rules.days(competencies);
  }

  private Set<String> golds(List<GoldWish> wishes) {
    if (!stillBest(wishes)) {
      goldsBefore = ExclusiveGolds.of(wishes, budget).competencies();
    }
    wishesBefore =
        wishes.stream()
            .collect(
                Collectors.toMap(
                    GoldWish::competency,
                    w -> new GoldWish(w.competency(), Set.copyOf(w.persons()), w.needed())));
    return goldsBefore;
  }

  private boolean stillBest(List<GoldWish> wishes) {
    if (!wishes.stream().allMatch(this::isNoEasier)) {
      return false;
    }
    var kept = wishes.stream().filter(w -> goldsBefore.contains(w.competency())).toList();
    return kept.size() == goldsBefore.size()
        && ExclusiveGolds.of(kept, budget).competencies().size() == kept.size();
  }

  /** Whether nobody came, and no fewer are needed. */
  private boolean isNoEasier(GoldWish wish) {
    var before = wishesBefore.get(wish.competency());
    return before != null
        && before.persons().containsAll(wish.persons())
        && before.needed() <= wish.needed();
  }
}
