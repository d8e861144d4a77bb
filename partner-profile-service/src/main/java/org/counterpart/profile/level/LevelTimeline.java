package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns backings into levels over time: walks the days on which something begins or ends, asks the
 * policy on each, and joins what did not change. O(b log b + d·p) for b backings, d such days and p
 * the cost of the policy.
 */
public final class LevelTimeline {

  private static final Comparator<LevelSegment> BY_CODE_AND_DAY =
      Comparator.comparing(LevelSegment::code).thenComparing(LevelSegment::from);

  private final LevelPolicy policy;
  private final Map<String, Map<String, Integer>> backedBy = new HashMap<>();
  private final Map<String, Set<String>> persons = new HashMap<>();
  private final Map<String, Running> running = new HashMap<>();
  private final List<LevelSegment> done = new ArrayList<>();

  private LevelTimeline(LevelPolicy policy) {
    this.policy = policy;
  }

  /**
   * The levels over all time, by code and then day; segments of one code neither overlap nor touch
   * at equal level.
   */
  public static List<LevelSegment> of(Collection<Backing> backings, LevelPolicy policy) {
    return new LevelTimeline(policy).walk(backings);
  }

  /** The levels on one day, by code. */
  public static List<LevelSegment> at(LocalDate day, Collection<LevelSegment> segments) {
    return segments.stream().filter(s -> s.covers(day)).sorted(BY_CODE_AND_DAY).toList();
  }

  private List<LevelSegment> walk(Collection<Backing> backings) {
    var changes = new TreeMap<LocalDate, List<Change>>();
    for (var backing : backings) {
      if (!backing.isEmpty()) {
        changes.computeIfAbsent(backing.from(), _ -> new ArrayList<>()).add(new Change(backing, 1));
        if (backing.until() != null) {
          changes
              .computeIfAbsent(backing.until(), _ -> new ArrayList<>())
              .add(new Change(backing, -1));
        }
      }
    }
    changes.forEach(this::step);
    running.forEach((code, r) -> done.add(new LevelSegment(code, r.level, r.since, null)));
    done.sort(BY_CODE_AND_DAY);
    return List.copyOf(done);
  }

  private void step(LocalDate day, List<Change> changes) {
    changes.forEach(this::count);
    var levels = policy.levels(persons);
    for (var code : List.copyOf(running.keySet())) {
      var before = running.get(code);
      if (before.level != levels.get(code)) {
        done.add(new LevelSegment(code, before.level, before.since, day));
        running.remove(code);
      }
    }
    levels.forEach((code, level) -> running.putIfAbsent(code, new Running(level, day)));
  }

  private void count(Change change) {
    var competency = change.backing.competency();
    var counts = backedBy.computeIfAbsent(competency, _ -> new HashMap<>());
    counts.merge(
        change.backing.person(),
        change.by,
        (a, b) -> {
          var sum = a + b;
          return sum == 0 ? null : sum;
        });
    if (counts.isEmpty()) {
      persons.remove(competency);
    } else {
      persons.put(competency, counts.keySet());
    }
  }

  private record Change(Backing backing, int by) {}

  private record Running(Level level, LocalDate since) {}
}
