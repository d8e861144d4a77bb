package org.counterpart.engine.plain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Requirement.Asked;

/** What a partner has in one competency: levels over time, and how many pieces of past work. */
record Held(List<LevelSegment> segments, int references) {

  static final Held NOTHING = new Held(List.of(), 0);

  static Held of(List<LevelSegment> segments, int references) {
    return new Held(
        segments.stream().sorted(Comparator.comparing(LevelSegment::from)).toList(), references);
  }

  /** The level held on that day; null for none. */
  Level on(LocalDate day) {
    for (LevelSegment segment : segments) {
      if (segment.holdsOn(day)) {
        return segment.level();
      }
    }
    return null;
  }

  /**
   * From a day on which enough is held: the first later day on which it is not; null when no such
   * day is known.
   */
  LocalDate lapses(LocalDate day, Asked asked) {
    LocalDate reached = day;
    for (LevelSegment segment : segments) {
      if (segment.holdsOn(reached) && asked.isMetBy(segment.level())) {
        if (segment.until() == null) {
          return null;
        }
        reached = segment.until();
      }
    }
    return reached;
  }
}
