package org.counterpart.profile.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.profile.level.Level.GOLD;
import static org.counterpart.profile.level.Level.SILVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearLevelsTest {

  @Test
  void shouldCountAsTheOtherAtItsHighestLevel() {
    assertThat(
            NearLevels.of(
                List.of(own("a", GOLD, 1, 9)),
                Map.of("a", List.of(new Near("b", GOLD), new Near("c", SILVER)))))
        .containsExactly(
            own("a", GOLD, 1, 9), via("b", GOLD, 1, 9, "a"), via("c", SILVER, 1, 9, "a"));
  }

  @Test
  void shouldPreferTheHigherAndThenTheOwn() {
    assertThat(
            NearLevels.of(
                List.of(own("a", SILVER, 1, 5), own("a", GOLD, 5, 9), own("b", SILVER, 3, 20)),
                Map.of("a", List.of(new Near("b", GOLD)))))
        .containsExactly(
            own("a", SILVER, 1, 5),
            own("a", GOLD, 5, 9),
            via("b", SILVER, 1, 3, "a"),
            own("b", SILVER, 3, 5),
            via("b", GOLD, 5, 9, "a"),
            own("b", SILVER, 9, 20));
  }

  @Test
  void shouldLeaveEverythingAsItIsWithoutNearOnes() {
    var own = List.of(own("a", SILVER, 1, 5), own("a", SILVER, 7, null));

    assertThat(NearLevels.of(own, Map.of("x", List.of(new Near("a", GOLD))))).isEqualTo(own);
  }

  @Test
  void shouldHoldTheHighestOnEachDay() {
    var random = new Random(11);
    var near = Map.of("a", List.of(new Near("b", SILVER)), "b", List.of(new Near("a", GOLD)));
    for (var round = 0; round < 300; round++) {
      var own = new ArrayList<LevelSegment>();
      for (var code : List.of("a", "b")) {
        var first = 1 + random.nextInt(9);
        var second = first + 1 + random.nextInt(9);
        own.add(own(code, random.nextBoolean() ? GOLD : SILVER, first, second));
        own.add(
            own(code, random.nextBoolean() ? GOLD : SILVER, second + 1 + random.nextInt(3), null));
      }
      var all = NearLevels.of(own, near);
      for (var day = 1; day <= 31; day++) {
        var b = level(own, "b", day);
        var a = level(own, "a", day);
        assertThat(level(all, "a", day)).isEqualTo(max(a, b));
        assertThat(level(all, "b", day)).isEqualTo(max(b, a == null ? null : SILVER));
      }
    }
  }

  @Test
  void shouldNotTellChangesOfWhatIsHeldByWayOfAnother() {
    var before = List.of(own("a", GOLD, 1, 9), via("b", GOLD, 1, 9, "a"));

    assertThat(LevelChange.between(before, day(8), before, day(9)))
        .containsExactly(new LevelChange("a", GOLD, null));
  }

  @Test
  void shouldTellChangesOfALevelOfItsOwnThatAnotherStandsInForWithLess() {
    var before =
        List.of(own("a", GOLD, 1, 9), via("a", SILVER, 9, 12, "b"), own("a", GOLD, 12, 31));

    assertThat(LevelChange.between(before, day(8), before, day(9)))
        .containsExactly(new LevelChange("a", GOLD, SILVER));
    assertThat(LevelChange.between(before, day(11), before, day(12)))
        .containsExactly(new LevelChange("a", SILVER, GOLD));
  }

  @Test
  void shouldNotTellThatAnotherStandsInWithMore() {
    var before =
        List.of(own("a", SILVER, 1, 9), via("a", GOLD, 9, 12, "b"), own("a", SILVER, 12, 31));

    assertThat(LevelChange.between(before, day(8), before, day(9))).isEmpty();
    assertThat(LevelChange.between(before, day(11), before, day(12))).isEmpty();
  }

  private static Level max(Level one, Level other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Level level(List<LevelSegment> segments, String code, int day) {
    return LevelTimeline.at(day(day), segments).stream()
        .filter(segment -> segment.code().equals(code))
        .map(LevelSegment::level)
        .reduce(
            (_, _) -> {
              throw new AssertionError("two segments of " + code + " on day " + day);
            })
        .orElse(null);
  }

  private static LevelSegment own(String code, Level level, int from, Integer until) {
    return via(code, level, from, until, null);
  }

  private static LevelSegment via(String code, Level level, int from, Integer until, String via) {
    return new LevelSegment(code, level, day(from), until == null ? null : day(until), false, via);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, day);
  }
}
