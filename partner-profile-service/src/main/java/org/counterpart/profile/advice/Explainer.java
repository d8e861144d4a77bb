package org.counterpart.profile.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterpart.profile.advice.Advice.NextLevel;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelRules;
import org.counterpart.profile.level.Standing;

/** Explains the levels of one day. */
public final class Explainer {
  private Explainer() {}

  /**
   * The levels of all competencies that somebody is certified for, and of those mentioned.
   *
   * @param mentioned competencies that are told of even where nobody is certified for them
   * @param countsTowards competencies by certification: what can be advised besides competencies
   *     themselves
   */
  public static Explanation explain(
      Standing standing,
      LevelRules rules,
      Collection<String> mentioned,
      Map<String, Set<String>> countsTowards) {
    var situation = new Situation(standing, rules);
    var all = new TreeSet<>(mentioned);
    all.addAll(standing.persons().keySet());
    var ordered = rules.inOrder(all);
    var advice = new ArrayList<Advice>();
    var next =
        ordered.stream()
            .filter(c -> situation.level(c) != Level.GOLD)
            .map(c -> next(situation, c))
            .toList();
    new BestCertificationSearch(standing, situation, next)
        .best(countsTowards)
        .ifPresent(advice::add);
    advice.addAll(next);
    return new Explanation(
        ordered.stream().map(c -> held(standing, situation, c)).toList(),
        List.copyOf(advice),
        situation.golds().proven());
  }

  /** What a competency lacks for a level that it does not reach. */
  public static NextLevel missing(
      Standing standing, LevelRules rules, String competency, Level level) {
    return missing(new Situation(standing, rules), competency, level);
  }

  private static HeldCompetency held(Standing standing, Situation situation, String competency) {
    var level = situation.level(competency);
    var backedBy =
        switch (level) {
          case GOLD -> situation.golds().backedBy().get(competency);
          case SILVER -> standing.persons(competency).stream().sorted().toList();
          case null -> List.<String>of();
        };
    return new HeldCompetency(competency, level, backedBy);
  }

  private static NextLevel next(Situation situation, String competency) {
    var level = situation.level(competency) == null ? Level.SILVER : Level.GOLD;
    return missing(situation, competency, level);
  }

  private static NextLevel missing(Situation situation, String competency, Level level) {
    return new NextLevel(
        competency,
        level,
        situation.missingPeople(competency, level),
        situation.missingReferences(competency, level));
  }
}
