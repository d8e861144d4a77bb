package org.counterpart.profile.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.profile.gold.Budget;
import org.counterpart.profile.gold.ExclusiveGolds;
import org.counterpart.profile.gold.GoldRoom;
import org.counterpart.profile.gold.GoldWish;
import org.counterpart.profile.gold.Golds;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelRules;
import org.counterpart.profile.level.Standing;

/** A partner on one day, and what it would be with other people. */
final class Situation {
  /** About two seconds at worst, for all questions together; then answers are upper bounds. */
  private static final long CANDIDATES = 150_000;

  /** Nobody is called so: a reference of a person has no control characters. */
  private static final String NEWCOMER = "\u0000";

  private final Standing standing;
  private final LevelRules rules;
  private final Budget budget = new Budget(CANDIDATES);
  private final Golds golds;
  private final Map<String, Set<String>> withOneMore = new HashMap<>();

  Situation(Standing standing, LevelRules rules) {
    this.standing = standing;
    this.rules = rules;
    golds = ExclusiveGolds.of(rules.wishes(standing));
  }

  Golds golds() {
    return golds;
  }

  /** Null for none. */
  Level level(String competency) {
    return level(competency, golds.competencies());
  }

  /** The level where these are the golds. */
  Level level(String competency, Set<String> golds) {
    if (golds.contains(competency)) {
      return Level.GOLD;
    }
    return standing.reaches(competency, Level.SILVER, rules.of(competency)) ? Level.SILVER : null;
  }

  /** How many more have to be certified to reach a level that is not reached; at least 0. */
  int missingPeople(String competency, Level level) {
    return switch (level) {
      case SILVER ->
          Math.max(
              0, rules.of(competency).persons().silver() - standing.persons(competency).size());
      case GOLD -> missingForGold(competency);
    };
  }

  int missingReferences(String competency, Level level) {
    return Math.max(
        0, rules.of(competency).references().of(level) - standing.references(competency));
  }

  /**
   * With people enough beside all golds that stand it is gold for certain. Fewer may do where the
   * golds are then chosen otherwise, so that is tried.
   */
  private int missingForGold(String competency) {
    var enough = GoldRoom.missing(wishes(golds.competencies()), wish(competency, Set.of()));
    if (missingReferences(competency, Level.GOLD) > 0) {
      return enough;
    }
    for (var people = 1; people < enough; people++) {
      var with = people == 1 ? goldsWithOneMore(competency) : goldsWith(competency, people);
      if (with.contains(competency)) {
        return people;
      }
    }
    return enough;
  }

  /** The golds if one new person were certified for a competency. */
  Set<String> goldsWithOneMore(String competency) {
    var enough = standing.persons(competency).size() + 1 >= rules.of(competency).persons().gold();
    return enough
        ? withOneMore.computeIfAbsent(competency, c -> goldsWith(c, 1))
        : golds.competencies();
  }

  private Set<String> goldsWith(String competency, int people) {
    if (budget.isSpent()) {
      return golds.competencies();
    }
    var newcomers =
        IntStream.range(0, people).mapToObj(i -> NEWCOMER + i).collect(Collectors.toSet());
    var more = wish(competency, newcomers);
    var persons = new HashMap<>(standing.persons());
    persons.put(competency, more.persons());
    var chosen =
        ExclusiveGolds.of(rules.wishes(new Standing(persons, standing.references())), budget);
    return chosen.proven() ? chosen.competencies() : golds.competencies();
  }

  /** Whether the golds would stand if a person were certified for one of them in addition. */
  boolean stand(Collection<String> golds, String person, String competency) {
    var wishes = new ArrayList<GoldWish>();
    for (var wish : wishes(golds)) {
      wishes.add(wish.competency().equals(competency) ? wish(competency, Set.of(person)) : wish);
    }
    return GoldRoom.isThereFor(wishes);
  }

  private List<GoldWish> wishes(Collection<String> competencies) {
    return rules.inOrder(competencies).stream().map(c -> wish(c, Set.of())).toList();
  }

  private GoldWish wish(String competency, Set<String> more) {
    var persons = new HashSet<>(standing.persons(competency));
    persons.addAll(more);
    return new GoldWish(competency, persons, rules.of(competency).persons().gold());
  }
}
