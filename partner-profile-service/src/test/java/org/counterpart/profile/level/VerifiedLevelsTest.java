package org.counterpart.profile.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.profile.level.Level.GOLD;
import static org.counterpart.profile.level.Level.SILVER;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerifiedLevelsTest {

  @Test
  void shouldSplitWhereWhatIsVerifiedBeginsAndEnds() {
    assertThat(
            VerifiedLevels.of(
                List.of(segment("a", SILVER, 1, 20, false), segment("b", SILVER, 1, 20, false)),
                List.of(segment("a", SILVER, 5, 9, false))))
        .containsExactly(
            segment("a", SILVER, 1, 5, false),
            segment("a", SILVER, 5, 9, true),
            segment("a", SILVER, 9, 20, false),
            segment("b", SILVER, 1, 20, false));
  }

  @Test
  void shouldTakeAHigherLevelForProofOfALowerOneAndNotTheOtherWayRound() {
    assertThat(
            VerifiedLevels.of(
                List.of(segment("a", SILVER, 1, 9, false), segment("b", GOLD, 1, 9, false)),
                List.of(segment("a", GOLD, 1, null, false), segment("b", SILVER, 1, 9, false))))
        .containsExactly(segment("a", SILVER, 1, 9, true), segment("b", GOLD, 1, 9, false));
  }

  @Test
  void shouldNotSplitWhereProofsFollowEachOther() {
    assertThat(
            VerifiedLevels.of(
                List.of(segment("a", SILVER, 1, null, false)),
                List.of(segment("a", SILVER, 1, 5, false), segment("a", GOLD, 5, null, false))))
        .containsExactly(segment("a", SILVER, 1, null, true));
  }

  @Test
  void shouldSayForEachDayWhetherItIsProven() {
    var random = new Random(3);
    for (var round = 0; round < 300; round++) {
      var all = segments(random);
      var verified = segments(random);
      var split = VerifiedLevels.of(all, verified);
      for (var day = 1; day <= 31; day++) {
        var date = day(day);
        var held = LevelTimeline.at(date, all);
        var proof = LevelTimeline.at(date, verified);
        var expected =
            !held.isEmpty()
                && !proof.isEmpty()
                && proof.getFirst().level().compareTo(held.getFirst().level()) >= 0;
        var told = LevelTimeline.at(date, split);
        assertThat(told).hasSameSizeAs(held);
        assertThat(told.stream().anyMatch(LevelSegment::verified)).isEqualTo(expected);
      }
    }
  }

  private static List<LevelSegment> segments(Random random) {
    var first = 1 + random.nextInt(8);
    var second = first + 1 + random.nextInt(8);
    var third = second + 2 + random.nextInt(8);
    return List.of(
        segment("a", random.nextBoolean() ? GOLD : SILVER, first, second, false),
        segment(
            "a", random.nextBoolean() ? GOLD : SILVER, second + random.nextInt(2), third, false));
  }

  private static LevelSegment segment(
      String code, Level level, int from, Integer until, boolean verified) {
    return new LevelSegment(code, level, day(from), until == null ? null : day(until), verified);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, day);
  }
}
