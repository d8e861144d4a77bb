package org.counterpart.profile.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.profile.level.Level.GOLD;
import static org.counterpart.profile.level.Level.SILVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Levels where what they take changes with time. */
class DatedThresholdsTest {

  @Test
  void shouldChangeALevelOnTheDayOnWhichItTakesMore() {
    assertThat(levels(people("a", 4), Map.of("a", from(15, 2, 5))))
        .containsExactly(segment("a", GOLD, 1, 15), segment("a", SILVER, 15, null));
  }

  @Test
  void shouldGiveALevelOnTheDayOnWhichItTakesLess() {
    assertThat(levels(people("a", 1), Map.of("a", from(15, 1, 4))))
        .containsExactly(segment("a", SILVER, 15, null));
  }

  @Test
  void shouldChooseGoldsAnewWhereOneTakesFewerPeople() {
    // given: of four people one gold stands, and then two
    var backings = new ArrayList<>(people("a", 4));
    backings.addAll(people("b", 4));

    // then
    assertThat(levels(backings, Map.of("a", from(10, 1, 2), "b", from(15, 1, 2))))
        .containsExactly(
            segment("a", GOLD, 1, null), segment("b", SILVER, 1, 15), segment("b", GOLD, 15, null));
  }

  @Test
  void shouldGiveThePeopleOfAGoldThatTakesMoreToAnother() {
    var backings = new ArrayList<>(people("a", 4));
    backings.addAll(people("b", 4));

    assertThat(levels(backings, Map.of("a", from(15, 2, 5))))
        .containsExactly(
            segment("a", GOLD, 1, 15),
            segment("a", SILVER, 15, null),
            segment("b", SILVER, 1, 15),
            segment("b", GOLD, 15, null));
  }

  @Test
  void shouldAgreeWithAskingForEveryDayByItself() {
    for (var seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var backings = random(random);
      var histories = Map.of("c0", history(random), "c1", history(random), "c2", history(random));
      var segments = levels(backings, histories);
      var evidence = new Evidence(backings, List.of());
      for (var day = 1; day <= 31; day++) {
        var found = new HashMap<String, Level>();
        LevelTimeline.at(day(day), segments).forEach(s -> found.put(s.code(), s.level()));
        var alone = new ExclusiveLevels(new RulesOverTime(histories::get, List.of()));
        assertThat(found)
            .as("seed %d on day %d", seed, day)
            .isEqualTo(alone.levels(day(day), evidence.on(day(day))));
      }
    }
  }

  private static List<Backing> random(Random random) {
    return IntStream.range(0, random.nextInt(40))
        .mapToObj(
            _ ->
                new Backing(
                    "p" + random.nextInt(9),
                    "c" + random.nextInt(3),
                    day(1 + random.nextInt(28)),
                    random.nextBoolean() ? null : day(1 + random.nextInt(28))))
        .toList();
  }

  private static RuleHistory history(Random random) {
    var days = new TreeSet<Integer>();
    for (var i = random.nextInt(4); i > 0; i--) {
      days.add(1 + random.nextInt(31));
    }
    return new RuleHistory(
        DatedRule.DEFAULT,
        days.stream()
            .map(
                day -> {
                  var silver = 1 + random.nextInt(3);
                  return rule(day, silver, silver + random.nextInt(4));
                })
            .toList());
  }

  private static List<LevelSegment> levels(
      List<Backing> backings, Map<String, RuleHistory> histories) {
    return LevelTimeline.of(
        new Evidence(backings, List.of()),
        new ExclusiveLevels(
            new RulesOverTime(c -> histories.getOrDefault(c, RuleHistory.DEFAULT), List.of())));
  }

  private static RuleHistory from(int day, int silver, int gold) {
    return new RuleHistory(DatedRule.DEFAULT, List.of(rule(day, silver, gold)));
  }

  private static DatedRule rule(int day, int silver, int gold) {
    return new DatedRule(
        new LevelRule(new Thresholds(silver, gold), ReferencesNeeded.NONE),
        day(day),
        "https://example.org");
  }

  private static List<Backing> people(String competency, int count) {
    return IntStream.range(0, count)
        .mapToObj(p -> new Backing("p" + p, competency, day(1), null))
        .toList();
  }

  private static LevelSegment segment(String code, Level level, int from, Integer until) {
    return new LevelSegment(code, level, day(from), until == null ? null : day(until));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, day);
  }
}
