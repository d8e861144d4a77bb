package org.counterpart.profile.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleHistoryTest {
  private static final DatedRule SCHEME = dated(20, 2, 3, 6);

  @Test
  void shouldHoldTheSchemesUntilTheFirstOfTheLaterOnesBegins() {
    // given: not in order, and the scheme is of a later date than one of them
    var third = dated(25, 1, 1, null);
    var second = dated(10, 3, 2, null);
    var history = new RuleHistory(SCHEME, List.of(third, second));

    // then
    assertThat(history.on(day(1))).isEqualTo(SCHEME);
    assertThat(history.on(day(9))).isEqualTo(SCHEME);
    assertThat(history.on(day(10))).isEqualTo(second);
    assertThat(history.on(day(24))).isEqualTo(second);
    assertThat(history.on(day(25))).isEqualTo(third);
    assertThat(history.days()).containsExactly(day(10), day(25));
  }

  @Test
  void shouldCountAReferenceForAsLongAsTheRuleOfEachDaySays() {
    // given: six months, then none are asked for, then for ever
    var none = dated(10, 2, 0, null);
    var forEver = dated(20, 2, 1, null);
    var history = new RuleHistory(SCHEME, List.of(none, forEver));

    // then
    assertThat(history.counting("a", day(5)))
        .containsExactly(new Work("a", day(5), day(10)), new Work("a", day(20), null));
    assertThat(history.counting("a", day(5).minusMonths(6)))
        .containsExactly(
            new Work("a", day(5).minusMonths(6), day(5)), new Work("a", day(20), null));
    assertThat(history.counting("a", day(27))).containsExactly(new Work("a", day(27), null));
  }

  @Test
  void shouldNotAskForReferencesWhereNobodySaysSo() {
    assertThat(RuleHistory.DEFAULT.counting("a", day(1))).isEmpty();
    assertThat(RuleHistory.DEFAULT.on(day(1)).rule()).isEqualTo(LevelRule.DEFAULT);
  }

  private static DatedRule dated(int from, int people, int references, Integer months) {
    var needed =
        references == 0 ? ReferencesNeeded.NONE : new ReferencesNeeded(0, references, months);
    return new DatedRule(
        new LevelRule(new Thresholds(people, people), needed), day(from), "https://example.org");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, day);
  }
}
