package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A competency that is held at another level than before.
 *
 * @param before null for none
 * @param after null for none; not equal to {@code before}
 */
public record LevelChange(String competency, Level before, Level after) {

  /**
   * The levels on one day, held against those on another, perhaps of other segments; by code. Where
   * the higher of the two is held by way of another competency it is left out: it changes with that
   * one.
   */
  public static List<LevelChange> between(
      Collection<LevelSegment> before,
      LocalDate then,
      Collection<LevelSegment> after,
      LocalDate now) {
    var was = levels(before, then);
    var is = levels(after, now);
    var competencies = new TreeSet<>(was.keySet());
    competencies.addAll(is.keySet());
    return competencies.stream()
        .map(
            competency ->
                new LevelChange(competency, level(was.get(competency)), level(is.get(competency))))
        .filter(change -> !Objects.equals(change.before, change.after))
        .filter(change -> (change.isFall() ? was : is).get(change.competency).via() == null)
        .toList();
  }

  /** Whether the level becomes lower. */
  public boolean isFall() {
    return before != null && (after == null || after.compareTo(before) < 0);
  }

  private static Map<String, LevelSegment> levels(
      Collection<LevelSegment> segments, LocalDate day) {
    var levels = new HashMap<String, LevelSegment>();
    LevelTimeline.at(day, segments).forEach(segment -> levels.put(segment.code(), segment));
    return levels;
  }

  private static Level level(LevelSegment segment) {
    return segment == null ? null : segment.level();
  }
}
