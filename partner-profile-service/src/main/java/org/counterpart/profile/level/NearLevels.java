package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds the levels that are held in one competency because another one is near to it. Where several
 * count on a day it is the highest, then the partner's own, then one that is verified.
 */
public final class NearLevels {
  private static final Comparator<LevelSegment> BEST_FIRST =
      Comparator.comparing(LevelSegment::level, Comparator.reverseOrder())
          .thenComparing(segment -> segment.via() != null)
          .thenComparing(segment -> !segment.verified())
          .thenComparing(LevelSegment::via, Comparator.nullsFirst(Comparator.naturalOrder()));

  private NearLevels() {}

  /**
   * All levels.
   *
   * @param own those that are computed from people, without overlap
   * @param near what each competency counts as, too
   * @return by code and then day, without overlap; two that touch differ in something
   */
  public static List<LevelSegment> of(Collection<LevelSegment> own, Map<String, List<Near>> near) {
    if (own.stream().noneMatch(segment -> near.containsKey(segment.code()))) {
      return List.copyOf(own);
    }
    var byCode = new TreeMap<String, List<LevelSegment>>();
    for (var segment : own) {
      byCode.computeIfAbsent(segment.code(), _ -> new ArrayList<>()).add(segment);
      for (var other : near.getOrDefault(segment.code(), List.of())) {
        byCode.computeIfAbsent(other.code(), _ -> new ArrayList<>()).add(counted(segment, other));
      }
    }
    return byCode.values().stream().flatMap(all -> best(all).stream()).toList();
  }

  private static LevelSegment counted(LevelSegment segment, Near as) {
    var level = segment.level().compareTo(as.highest()) > 0 ? as.highest() : segment.level();
    return new LevelSegment(
        as.code(), level, segment.from(), segment.until(), segment.verified(), segment.code());
  }

  /** Of segments that may overlap the best on each day. */
  private static List<LevelSegment> best(List<LevelSegment> all) {
    var days = new TreeSet<LocalDate>();
    for (var segment : all) {
      days.add(segment.from());
      if (segment.until() != null) {
        days.add(segment.until());
      }
    }
    var result = new ArrayList<LevelSegment>();
    Optional<LevelSegment> last = Optional.empty();
    for (var day : days) {
      var best = all.stream().filter(s -> s.covers(day)).min(BEST_FIRST);
      if (best.isPresent() && last.filter(l -> l.isSameAs(best.get())).isPresent()) {
        continue;
      }
      last.ifPresent(segment -> result.add(segment.over(segment.from(), day)));
      last = best.map(segment -> segment.over(day, null));
    }
    last.ifPresent(result::add);
    return result;
  }
}
