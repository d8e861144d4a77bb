package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns evidence into levels over time: walks the days on which something begins or ends, or the
 * policy changes its mind, asks it on each, and joins what did not change. O(b log b + d·p) for b
 * backings and references, d such days and p the cost of the policy.
 */
public final class LevelTimeline {

  private static final Comparator<LevelSegment> BY_CODE_AND_DAY =
      Comparator.comparing(LevelSegment::code).thenComparing(LevelSegment::from);

  private final LevelPolicy policy;
  private final RunningStanding standing = new RunningStanding();
  private final Map<String, Running> running = new HashMap<>();
  private final List<LevelSegment> done = new ArrayList<>();

  private LevelTimeline(LevelPolicy policy) {
    this.policy = policy;
  }

  /**
   * The levels over all time, by code and then day; segments of one code neither overlap nor touch
   * at equal level.
   */
  public static List<LevelSegment> of(Evidence evidence, LevelPolicy policy) {
    return new LevelTimeline(policy).walk(evidence);
  }

  /** The levels on one day, by code. */
  public static List<LevelSegment> at(LocalDate day, Collection<LevelSegment> segments) {
    return segments.stream().filter(s -> s.covers(day)).sorted(BY_CODE_AND_DAY).toList();
  }

  private List<LevelSegment> walk(Evidence evidence) {
    var changes = new TreeMap<LocalDate, List<Runnable>>();
    for (var backing : evidence.backings()) {
      if (!backing.isEmpty()) {
        on(changes, backing.from(), () -> standing.comes(backing));
        on(changes, backing.until(), () -> standing.goes(backing));
      }
    }
    for (var work : evidence.work()) {
      on(changes, work.from(), () -> standing.comes(work));
      on(changes, work.until(), () -> standing.goes(work));
    }
    for (var day : policy.days(evidence.competencies())) {
      changes.computeIfAbsent(day, _ -> new ArrayList<>());
    }
    changes.forEach(this::step);
    running.forEach((code, r) -> done.add(new LevelSegment(code, r.level, r.since, null)));
    done.sort(BY_CODE_AND_DAY);
    return List.copyOf(done);
  }

  private static void on(Map<LocalDate, List<Runnable>> changes, LocalDate day, Runnable change) {
    if (day != null) {
      changes.computeIfAbsent(day, _ -> new ArrayList<>()).add(change);
    }
  }

  private void step(LocalDate day, List<Runnable> changes) {
    changes.forEach(Runnable::run);
    var levels = policy.levels(day, standing.now());
    for (var code : List.copyOf(running.keySet())) {
      var before = running.get(code);
      if (before.level != levels.get(code)) {
        done.add(new LevelSegment(code, before.level, before.since, day));
        running.remove(code);
      }
    }
    levels.forEach((code, level) -> running.putIfAbsent(code, new Running(level, day)));
  }

  private record Running(Level level, LocalDate since) {}
}
