package org.counterpart.profile.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.profile.level.Level.GOLD;
import static org.counterpart.profile.level.Level.SILVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelTimelineTest {
  private static LevelPolicy twoAndFour() {
    return new ExclusiveLevels(new RulesOverTime(_ -> RuleHistory.DEFAULT, List.of()));
  }

  @Test
  void shouldHoldNothingWithoutBackings() {
    assertThat(levels()).isEmpty();
  }

  @Test
  void shouldHoldNothingWithOnePersonTooFew() {
    assertThat(levels(backing("p1", "a", 1, 9))).isEmpty();
  }

  @Test
  void shouldHoldSilverWhileTwoPersonsOverlap() {
    // the first day counts, the last one does not
    assertThat(levels(backing("p1", "a", 1, 9), backing("p2", "a", 3, 12)))
        .containsExactly(segment("a", SILVER, 3, 9));
  }

  @Test
  void shouldRiseToGoldAndFallBack() {
    assertThat(
            levels(
                backing("p1", "a", 1, 20),
                backing("p2", "a", 1, 20),
                backing("p3", "a", 5, 15),
                backing("p4", "a", 6, 10)))
        .containsExactly(
            segment("a", SILVER, 1, 6), segment("a", GOLD, 6, 10), segment("a", SILVER, 10, 20));
  }

  @Test
  void shouldCountAPersonOnceHoweverManyCertificationsItHas() {
    assertThat(
            levels(backing("p1", "a", 1, 9), backing("p1", "a", 1, 9), backing("p1", "a", 2, null)))
        .isEmpty();
  }

  @Test
  void shouldKeepAPersonWhoseCertificationIsRenewedWithoutAGap() {
    assertThat(levels(backing("p1", "a", 1, 5), backing("p1", "a", 5, 9), backing("p2", "a", 1, 9)))
        .containsExactly(segment("a", SILVER, 1, 9));
  }

  @Test
  void shouldKeepAPersonWhoseCertificationsOverlap() {
    assertThat(levels(backing("p1", "a", 1, 6), backing("p1", "a", 4, 9), backing("p2", "a", 1, 9)))
        .containsExactly(segment("a", SILVER, 1, 9));
  }

  @Test
  void shouldLapseInAGapOfOneDay() {
    assertThat(levels(backing("p1", "a", 1, 5), backing("p1", "a", 6, 9), backing("p2", "a", 1, 9)))
        .containsExactly(segment("a", SILVER, 1, 5), segment("a", SILVER, 6, 9));
  }

  @Test
  void shouldNotLapseWhenOnePersonReplacesAnother() {
    assertThat(levels(backing("p1", "a", 1, 5), backing("p2", "a", 1, 9), backing("p3", "a", 5, 9)))
        .containsExactly(segment("a", SILVER, 1, 9));
  }

  @Test
  void shouldNotEndWhereNothingRunsOut() {
    assertThat(levels(backing("p1", "a", 1, null), backing("p2", "a", 3, null)))
        .containsExactly(segment("a", SILVER, 3, null));
  }

  @Test
  void shouldLeaveOutABackingThatIsOverBeforeItBegins() {
    assertThat(levels(backing("p1", "a", 5, 5), backing("p2", "a", 1, 9))).isEmpty();
  }

  @Test
  void shouldKeepCompetenciesApart() {
    assertThat(
            levels(
                backing("p1", "b", 1, 9),
                backing("p2", "b", 1, 9),
                backing("p1", "a", 2, 9),
                backing("p2", "a", 2, 9)))
        .containsExactly(segment("a", SILVER, 2, 9), segment("b", SILVER, 1, 9));
  }

  @Test
  void shouldAskEachCompetencyForItsOwnNumbers() {
    var policy =
        new ExclusiveLevels(
            new RulesOverTime(
                c ->
                    c.equals("a")
                        ? RuleHistory.always(
                            new LevelRule(new Thresholds(1, 2), ReferencesNeeded.NONE))
                        : RuleHistory.DEFAULT,
                List.of()));
    assertThat(
            LevelTimeline.of(
                new Evidence(
                    List.of(
                        backing("p1", "a", 1, 9),
                        backing("p2", "a", 4, 9),
                        backing("p1", "b", 1, 9)),
                    List.of()),
                policy))
        .containsExactly(segment("a", SILVER, 1, 4), segment("a", GOLD, 4, 9));
  }

  @Test
  void shouldGiveThePeopleOfALapsedGoldToAnother() {
    // given: four people for two golds; a is preferred by its code
    var levels =
        levels(
            backing("p1", "a", 1, 9),
            backing("p2", "a", 1, 9),
            backing("p3", "a", 1, 9),
            backing("p4", "a", 1, 5),
            backing("p1", "b", 1, 20),
            backing("p2", "b", 1, 20),
            backing("p3", "b", 1, 20),
            backing("p4", "b", 1, 20));

    // then
    assertThat(levels)
        .containsExactly(
            segment("a", GOLD, 1, 5),
            segment("a", SILVER, 5, 9),
            segment("b", SILVER, 1, 5),
            segment("b", GOLD, 5, 20));
  }

  @Test
  void shouldAskForCustomerReferencesBesidesPeople() {
    // given: gold takes two references, silver none
    var rule = new LevelRule(new Thresholds(1, 1), new ReferencesNeeded(0, 2, null));
    var evidence =
        new Evidence(
            List.of(backing("p1", "a", 1, null)),
            List.of(
                new Work("a", day(3), day(9)),
                new Work("a", day(5), null),
                new Work("b", day(1), null)));

    // when
    var levels =
        LevelTimeline.of(
            evidence,
            new ExclusiveLevels(new RulesOverTime(_ -> RuleHistory.always(rule), List.of())));

    // then
    assertThat(levels)
        .containsExactly(
            segment("a", SILVER, 1, 5), segment("a", GOLD, 5, 9), segment("a", SILVER, 9, null));
  }

  @Test
  void shouldTellTheLevelsOfADay() {
    // given
    var levels =
        levels(
            backing("p1", "a", 1, 9),
            backing("p2", "a", 3, 9),
            backing("p1", "b", 1, null),
            backing("p2", "b", 1, null));

    // then
    assertThat(LevelTimeline.at(day(2), levels))
        .extracting(LevelSegment::code)
        .containsExactly("b");
    assertThat(LevelTimeline.at(day(3), levels))
        .extracting(LevelSegment::code)
        .containsExactly("a", "b");
    assertThat(LevelTimeline.at(day(8), levels))
        .extracting(LevelSegment::code)
        .containsExactly("a", "b");
    assertThat(LevelTimeline.at(day(9), levels))
        .extracting(LevelSegment::code)
        .containsExactly("b");
  }

  @Test
  void shouldAgreeWithCountingEveryDayAnew() {
    for (var seed = 0; seed < 300; seed++) {
      var backings = random(new Random(seed));
      var segments = LevelTimeline.of(new Evidence(backings, List.of()), twoAndFour());
      for (var day = 0; day <= 31; day++) {
        var date = day(1).plusDays(day - 1L);
        var found = new HashMap<String, Level>();
        LevelTimeline.at(date, segments).forEach(s -> found.put(s.code(), s.level()));
        assertThat(found).as("seed %d on %s", seed, date).isEqualTo(counted(backings, date));
      }
      assertNoTwoTouchAtTheSameLevel(segments);
    }
  }

  private static void assertNoTwoTouchAtTheSameLevel(List<LevelSegment> segments) {
    for (var i = 1; i < segments.size(); i++) {
      var before = segments.get(i - 1);
      var after = segments.get(i);
      if (before.code().equals(after.code())) {
        assertThat(before.until()).isNotNull().isBeforeOrEqualTo(after.from());
        assertThat(before.until().equals(after.from()) && before.level() == after.level())
            .isFalse();
      }
    }
  }

  private static List<Backing> random(Random random) {
    var backings = new ArrayList<Backing>();
    for (var i = random.nextInt(40); i > 0; i--) {
      var from = 1 + random.nextInt(28);
      var until = random.nextInt(5) == 0 ? null : (Integer) (1 + random.nextInt(28));
      backings.add(backing("p" + random.nextInt(9), "c" + random.nextInt(3), from, until));
    }
    return backings;
  }

  private static Map<String, Level> counted(List<Backing> backings, LocalDate day) {
    var persons = new HashMap<String, Set<String>>();
    for (var backing : backings) {
      var begun = !day.isBefore(backing.from());
      var ended = backing.until() != null && !day.isBefore(backing.until());
      if (begun && !ended) {
        persons.computeIfAbsent(backing.competency(), _ -> new HashSet<>()).add(backing.person());
      }
    }
    return twoAndFour().levels(day, new Standing(persons, Map.of()));
  }

  private static List<LevelSegment> levels(Backing... backings) {
    return LevelTimeline.of(new Evidence(List.of(backings), List.of()), twoAndFour());
  }

  private static Backing backing(String person, String competency, int from, Integer until) {
    return new Backing(person, competency, day(from), until == null ? null : day(until));
  }

  private static LevelSegment segment(String code, Level level, int from, Integer until) {
    return new LevelSegment(code, level, day(from), until == null ? null : day(until));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, day);
  }
}
