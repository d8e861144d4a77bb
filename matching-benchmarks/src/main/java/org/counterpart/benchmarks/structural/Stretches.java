package org.counterpart.benchmarks.structural;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterpart.benchmarks.ecosystem.Codes;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;

/** Levels over time as peers keep them: stretches in which a level or a better one is held. */
final class Stretches {

  /**
   * A stretch of days.
   *
   * @param feature twice the competency's number for silver or better, one more for gold
   * @param from epoch day, inclusive
   * @param until epoch day, exclusive; {@link Integer#MAX_VALUE} when no end is known
   */
  record Stretch(int feature, int from, int until) {}

  private Stretches() {}

  /** Sorted by feature, then by time. Stretches that touch are one. */
  static List<Stretch> of(List<LevelSegment> levels) {
    Map<Integer, List<LevelSegment>> byCompetency =
        levels.stream()
            .collect(
                Collectors.groupingBy(
                    segment -> Codes.number(segment.competency()),
                    TreeMap::new,
                    Collectors.toList()));
    List<Stretch> stretches = new ArrayList<>();
    byCompetency.forEach(
        (competency, segments) -> {
          add(stretches, 2 * competency, segments);
          add(stretches, 2 * competency + 1, gold(segments));
        });
    return stretches;
  }

  private static List<LevelSegment> gold(List<LevelSegment> segments) {
    return segments.stream().filter(segment -> segment.level() == Level.GOLD).toList();
  }

  private static void add(List<Stretch> stretches, int feature, List<LevelSegment> segments) {
    List<LevelSegment> sorted =
        segments.stream().sorted(Comparator.comparing(LevelSegment::from)).toList();
    for (LevelSegment segment : sorted) {
      int from = day(segment.from());
      Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null && last.feature == feature && last.until == from) {
        stretches.set(stretches.size() - 1, new Stretch(feature, last.from, until(segment)));
      } else {
        stretches.add(new Stretch(feature, from, until(segment)));
      }
    }
  }

  private static int until(LevelSegment segment) {
    return segment.until() == null ? Integer.MAX_VALUE : day(segment.until());
  }

  static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }
}
