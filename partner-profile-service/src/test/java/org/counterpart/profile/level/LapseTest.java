package org.counterpart.profile.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.profile.level.Level.GOLD;
import static org.counterpart.profile.level.Level.SILVER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LapseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void shouldSeeFallsAndNoRises() {
    var segments =
        List.of(
            new LevelSegment("a", SILVER, TODAY, TODAY.plusDays(10)),
            new LevelSegment("a", GOLD, TODAY.plusDays(10), TODAY.plusDays(20)),
            new LevelSegment("a", SILVER, TODAY.plusDays(20), null),
            new LevelSegment("b", SILVER, TODAY, TODAY.plusDays(20)));

    assertThat(Lapse.ahead(segments, TODAY))
        .containsExactly(
            new Lapse(new LevelChange("a", GOLD, SILVER), TODAY.plusDays(20)),
            new Lapse(new LevelChange("b", SILVER, null), TODAY.plusDays(20)));
  }

  @Test
  void shouldLookAheadNinetyDaysAndNotBack() {
    var segments =
        List.of(
            new LevelSegment("today", SILVER, TODAY.minusDays(9), TODAY),
            new LevelSegment("last", SILVER, TODAY, TODAY.plusDays(90)),
            new LevelSegment("later", SILVER, TODAY, TODAY.plusDays(91)));

    assertThat(Lapse.ahead(segments, TODAY))
        .extracting(lapse -> lapse.change().competency())
        .containsExactly("last");
  }

  @ParameterizedTest
  @CsvSource({"90, 90", "31, 90", "30, 30", "8, 30", "7, 7", "1, 7"})
  void shouldGiveTheShortestNoticeThatItIsTimeFor(int left, int notice) {
    var lapse = new Lapse(new LevelChange("a", SILVER, null), TODAY.plusDays(left));

    assertThat(lapse.notice(TODAY)).isEqualTo(notice);
  }

  @Test
  void shouldTellWhatChangedBetweenTwoDays() {
    var before = List.of(new LevelSegment("a", SILVER, TODAY, null));
    var after = List.of(new LevelSegment("b", GOLD, TODAY, null));

    assertThat(LevelChange.between(before, TODAY, after, TODAY))
        .containsExactly(new LevelChange("a", SILVER, null), new LevelChange("b", null, GOLD));
    assertThat(LevelChange.between(before, TODAY.minusDays(1), before, TODAY))
        .containsExactly(new LevelChange("a", null, SILVER));
    assertThat(LevelChange.between(before, TODAY, before, TODAY.plusDays(1))).isEmpty();
  }
}
