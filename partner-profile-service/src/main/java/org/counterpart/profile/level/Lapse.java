package org.counterpart.profile.level;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * A level that will fall if nobody does anything.
 *
 * @param day first day on which it is no longer held
 */
public record Lapse(LevelChange change, LocalDate day) {

  /** How many days before a lapse its partner is told, the longest notice first. */
  public static final List<Integer> NOTICES = List.of(90, 30, 7);

  /** The falls after today, as far ahead as the longest notice; by day, then competency. */
  public static List<Lapse> ahead(Collection<LevelSegment> segments, LocalDate today) {
    var last = today.plusDays(NOTICES.getFirst());
    return segments.stream()
        .map(LevelSegment::until)
        .filter(day -> day != null && day.isAfter(today) && !day.isAfter(last))
        .distinct()
        .sorted()
        .flatMap(
            day ->
                LevelChange.between(segments, day.minusDays(1), segments, day).stream()
                    .filter(LevelChange::isFall)
                    .map(change -> new Lapse(change, day)))
        .toList();
  }

  /** Which notice it is time for; of those whose time is over only the shortest. */
  public int notice(LocalDate today) {
    var left = ChronoUnit.DAYS.between(today, day);
    return NOTICES.stream()
        .filter(notice -> notice >= left)
        .reduce((_, last) -> last)
        .orElseThrow();
  }
}
