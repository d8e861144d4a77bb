package org.counterpart.profile.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.profile.level.Level.GOLD;
import static org.counterpart.profile.level.Level.SILVER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.profile.advice.Advice.BestCertification;
import org.counterpart.profile.advice.Advice.Gain;
import org.counterpart.profile.advice.Advice.NextLevel;
import org.counterpart.profile.level.ExclusiveLevels;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelRule;
import org.counterpart.profile.level.LevelRules;
import org.counterpart.profile.level.ReferencesNeeded;
import org.counterpart.profile.level.RuleHistory;
import org.counterpart.profile.level.RulesOverTime;
import org.counterpart.profile.level.Standing;
import org.counterpart.profile.level.Thresholds;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final LevelRules TWO_AND_FOUR = rules(2, 4);

  @Test
  void shouldTellWhoBacksWhat() {
    var explained = explain(Map.of("a", people(1, 5), "b", people(4, 6), "c", people(9, 9)));

    assertThat(explained.levels())
        .containsExactly(
            new HeldCompetency("a", GOLD, List.of("p1", "p2", "p3", "p4")),
            new HeldCompetency("b", SILVER, List.of("p4", "p5", "p6")),
            new HeldCompetency("c", null, List.of()));
    assertThat(explained.proven()).isTrue();
  }

  @Test
  void shouldTellWhatIsMissingForTheNextLevel() {
    // p5 is left over once p1 to p4 back a
    var explained = explain(Map.of("a", people(1, 5), "b", people(1, 5), "c", people(9, 9)));

    assertThat(next(explained))
        .containsExactly(new NextLevel("b", GOLD, 3, 0), new NextLevel("c", SILVER, 1, 0));
  }

  @Test
  void shouldTellWhichReferencesAreMissing() {
    var rules =
        new LevelRules(
            _ -> new LevelRule(Thresholds.DEFAULT, new ReferencesNeeded(1, 3, null)), List.of());

    var explained =
        Explainer.explain(
            new Standing(Map.of("a", people(1, 4), "b", people(1, 4)), Map.of("a", 1)),
            rules,
            List.of(),
            Map.of());

    assertThat(explained.levels()).extracting(HeldCompetency::level).containsExactly(SILVER, null);
    assertThat(next(explained))
        .containsExactly(new NextLevel("a", GOLD, 0, 2), new NextLevel("b", SILVER, 0, 1));
  }

  @Test
  void shouldAdviseTheExamThatGainsTheMostAndForWhom() {
    // a needs one more gold backer; p9 backs nothing and has none of it
    var explained =
        Explainer.explain(
            new Standing(Map.of("a", people(1, 3), "b", people(9, 9), "c", people(1, 1)), Map.of()),
            TWO_AND_FOUR,
            List.of(),
            Map.of("EXAM-1", Set.of("a", "c"), "EXAM-2", Set.of("b", "c")));

    assertThat(explained.advice().getFirst())
        .isEqualTo(
            new BestCertification(
                "EXAM-1",
                List.of(new Gain("a", SILVER, GOLD), new Gain("c", null, SILVER)),
                List.of("p9")));
  }

  @Test
  void shouldNotAdviseAnExamToSomebodyWhoIsNeededElsewhere() {
    // everybody of b is needed for b, so only somebody new makes a gold
    var explained = explain(Map.of("a", people(1, 3), "b", people(5, 8)));

    assertThat(explained.advice().getFirst())
        .isEqualTo(new BestCertification("a", List.of(new Gain("a", SILVER, GOLD)), List.of()));
  }

  @Test
  void shouldAdviseNothingWhereOneCertificationGainsNothing() {
    assertThat(explain(Map.of("a", people(1, 4))).advice()).isEmpty();
  }

  @Test
  void shouldTellOfMentionedCompetenciesThatNobodyHas() {
    var explained =
        Explainer.explain(new Standing(Map.of(), Map.of()), TWO_AND_FOUR, List.of("z"), Map.of());

    assertThat(explained.levels()).containsExactly(new HeldCompetency("z", null, List.of()));
    assertThat(next(explained)).containsExactly(new NextLevel("z", SILVER, 2, 0));
  }

  @Test
  void shouldBeRightAboutWhatIsMissing() {
    for (var seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      var rules = rules(1 + random.nextInt(2), 2 + random.nextInt(2));
      var standing = standing(random);
      for (var next : next(Explainer.explain(standing, rules, List.of(), Map.of()))) {
        var reached = levels(with(standing, next.competency(), next.people()), rules);
        assertThat(reached.get(next.competency()))
            .as("seed %d %s", seed, next)
            .isGreaterThanOrEqualTo(next.level());
        var before = levels(with(standing, next.competency(), next.people() - 1), rules);
        assertThat(before.get(next.competency())).as("%s", next).isNotEqualTo(next.level());
      }
    }
  }

  @Test
  void shouldFindNoBetterCertificationByTryingAll() {
    for (var seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var rules = rules(1 + random.nextInt(2), 2 + random.nextInt(2));
      var standing = standing(random);
      var most = 0;
      for (var competency : standing.persons().keySet()) {
        most = Math.max(most, worth(levels(with(standing, competency, 1), rules)));
      }

      var advice = Explainer.explain(standing, rules, List.of(), Map.of()).advice();

      if (!advice.isEmpty() && advice.getFirst() instanceof BestCertification certification) {
        var after = levels(with(standing, certification.certification(), 1), rules);
        assertThat(worth(after)).as("seed %d", seed).isEqualTo(most);
        shouldGainAsTold(certification, levels(standing, rules), after);
        for (var person : certification.persons()) {
          var same = levels(with(standing, certification.certification(), person), rules);
          assertThat(worth(same)).as("seed %d %s", seed, certification).isEqualTo(most);
        }
      } else {
        assertThat(most).isEqualTo(worth(levels(standing, rules)));
      }
    }
  }

  private static void shouldGainAsTold(
      BestCertification best, Map<String, Level> before, Map<String, Level> after) {
    var changed = new TreeSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(c -> before.get(c) == after.get(c));
    assertThat(best.gains())
        .containsExactlyElementsOf(
            changed.stream().map(c -> new Gain(c, before.get(c), after.get(c))).toList());
  }

  /** A gold is worth more than any number of silvers. */
  private static int worth(Map<String, Level> levels) {
    return levels.values().stream().mapToInt(level -> level == GOLD ? 1_000 : 1).sum()
        + levels.size();
  }

  /** By the numbers of a; all have the same. */
  private static Map<String, Level> levels(Standing standing, LevelRules rules) {
    var always = new RulesOverTime(_ -> RuleHistory.always(rules.of("a")), List.of());
    return new ExclusiveLevels(always).levels(LocalDate.EPOCH, standing);
  }

  private static Standing with(Standing standing, String competency, int newcomers) {
    var result = standing;
    for (var i = 0; i < newcomers; i++) {
      result = with(result, competency, "new" + i);
    }
    return result;
  }

  private static Standing with(Standing standing, String competency, String person) {
    var persons = new HashMap<>(standing.persons());
    var more = new HashSet<>(standing.persons(competency));
    more.add(person);
    persons.put(competency, more);
    return new Standing(persons, standing.references());
  }

  private static Standing standing(Random random) {
    var persons = new HashMap<String, Set<String>>();
    for (var c = 1 + random.nextInt(5); c > 0; c--) {
      var people =
          IntStream.range(0, 7)
              .filter(_ -> random.nextInt(3) == 0)
              .mapToObj(p -> "p" + p)
              .collect(Collectors.toSet());
      if (!people.isEmpty()) {
        persons.put("c" + c, people);
      }
    }
    if (persons.isEmpty()) {
      persons.put("c0", Set.of("p0"));
    }
    return new Standing(persons, Map.of());
  }

  private static List<NextLevel> next(Explanation explanation) {
    return explanation.advice().stream()
        .filter(NextLevel.class::isInstance)
        .map(NextLevel.class::cast)
        .toList();
  }

  private static Explanation explain(Map<String, Set<String>> persons) {
    return Explainer.explain(new Standing(persons, Map.of()), TWO_AND_FOUR, List.of(), Map.of());
  }

  private static LevelRules rules(int silver, int gold) {
    return new LevelRules(
        _ -> new LevelRule(new Thresholds(silver, gold), ReferencesNeeded.NONE), List.of());
  }

  private static Set<String> people(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(p -> "p" + p).collect(Collectors.toSet());
  }
}
