package org.counterpart.profile.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReminderDatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void shouldSpreadThoseOfOneDayOverFourWeeks() {
    var perDay =
        IntStream.range(0, 28_000)
            .mapToObj(_ -> ReminderDates.first(UUID.randomUUID(), DAY))
            .collect(Collectors.groupingBy(day -> day, Collectors.counting()));

    assertThat(perDay).hasSize(28);
    assertThat(perDay.keySet())
        .allSatisfy(
            day -> assertThat(day).isBetween(DAY.plusMonths(12), DAY.plusMonths(12).plusDays(27)));
    assertThat(perDay.values()).allSatisfy(count -> assertThat(count).isBetween(700L, 1_400L));
  }

  @Test
  void shouldBeTheSameDayForTheSamePartner() {
    var partner = UUID.randomUUID();

    assertThat(ReminderDates.first(partner, DAY)).isEqualTo(ReminderDates.first(partner, DAY));
  }

  @Test
  void shouldAskTwiceAndThenNoMore() {
    assertThat(ReminderDates.next(1, DAY)).contains(LocalDate.of(2027, 2, 23));
    assertThat(ReminderDates.next(2, DAY)).isEmpty();
  }
}
