package org.counterpart.engine.memory;

import java.time.LocalDate;
import java.util.ArrayList;
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
    LevelSegment segment = segmentOn(day);
    return segment == null ? null : segment.level();
  }

  /** The segment that holds on that day; null for none. */
  LevelSegment segmentOn(LocalDate day) {
    for (LevelSegment segment : segments) {
      if (segment.holdsOn(day)) {
        return segment;
      }
    }
    return null;
  }

  /**
   * From a day on which enough is held: the first later day on which it is not; null when no such
   * day is known.
   *
   * @param verified whether only what is verified is enough
   */
  LocalDate lapses(LocalDate day, Asked asked, boolean verified) {
    LocalDate reached = day;
    for (LevelSegment segment : segments) {
      if (segment.holdsOn(reached) && isEnough(segment, asked, verified)) {
        if (segment.until() == null) {
          return null;
        }
        reached = segment.until();
      }
    }
    return reached;
  }

  static boolean isEnough(LevelSegment segment, Asked asked, boolean verified) {
    return asked.isMetBy(segment.level()) && (segment.verified() || !verified);
  }

  /** The same, but with a level in place of whatever is held on its days. */
  Held with(LevelSegment added) {
    List<LevelSegment> segments = new ArrayList<>();
    for (LevelSegment one : this.segments) {
      if (one.from().isBefore(added.from())) {
        boolean ends = one.until() != null && one.until().isBefore(added.from());
        segments.add(one.during(one.from(), ends ? one.until() : added.from()));
      }
      if (added.until() != null && (one.until() == null || one.until().isAfter(added.until()))) {
        boolean begins = one.from().isAfter(added.until());
        segments.add(one.during(begins ? one.from() : added.until(), one.until()));
      }
    }
    segments.add(added);
    return of(segments, references);
  }
}
