package org.counterpart.profile.level;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.counterpart.profile.gold.GoldWish;

/**
 * What the levels of one partner take: the rule of each competency, and which golds the partner
 * prefers where it cannot have all.
 */
public final class LevelRules {
  private final Function<String, LevelRule> rules;
  private final Map<String, Integer> rank = new HashMap<>();

  /**
   * @param rules by competency; never answers null
   * @param preference competencies, the most preferred first; all others come after them, by code
   */
  public LevelRules(Function<String, LevelRule> rules, List<String> preference) {
    this.rules = Objects.requireNonNull(rules);
    for (var competency : preference) {
      rank.putIfAbsent(competency, rank.size());
    }
  }

  /** The rule of a competency. */
  public LevelRule of(String competency) {
    return rules.apply(competency);
  }

  /** Competencies, the most preferred first. */
  public List<String> inOrder(Collection<String> competencies) {
    return competencies.stream()
        .sorted(
            Comparator.comparing((String c) -> rank.getOrDefault(c, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The golds that there is enough for if nothing else needs the same people, in order. */
  public List<GoldWish> wishes(Standing standing) {
    return inOrder(standing.persons().keySet()).stream()
        .filter(c -> standing.reaches(c, Level.GOLD, of(c)))
        .map(c -> new GoldWish(c, standing.persons(c), of(c).persons().gold()))
        .toList();
  }
}
