package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the levels of one competency take over time.
 *
 * @param first what holds until the first of the later ones begins, whatever its own date
 * @param later each from its date on until the next one's; no two of one date
 */
public record RuleHistory(DatedRule first, List<DatedRule> later) {

  /** What holds where nothing else is known. */
  public static final RuleHistory DEFAULT = new RuleHistory(DatedRule.DEFAULT, List.of());

  public RuleHistory {
    Objects.requireNonNull(first);
    later = later.stream().sorted(Comparator.comparing(DatedRule::asOf)).toList();
  }

  /** What has always held and always will. */
  public static RuleHistory always(LevelRule rule) {
    return new RuleHistory(new DatedRule(rule, null, null), List.of());
  }

  /** What holds on a day. */
  public DatedRule on(LocalDate day) {
    var holds = first;
    for (var next : later) {
      if (day.isBefore(next.asOf())) {
        break;
      }
      holds = next;
    }
    return holds;
  }

  /** The days on which something else begins to hold, in order. */
  public List<LocalDate> days() {
    return later.stream().map(DatedRule::asOf).toList();
  }

  /**
   * The stretches in which work counts that was done by {@code from}: each rule says for itself for
   * how long it does, and asks only while it holds.
   */
  public List<Work> counting(String competency, LocalDate from) {
    var counting = new ArrayList<Work>();
    for (var i = -1; i < later.size(); i++) {
      var rule = i < 0 ? first : later.get(i);
      var needed = rule.rule().references();
      if (needed.gold() > 0) {
        var begins = i < 0 ? from : latest(from, rule.asOf());
        var ends = needed.months() == null ? null : from.plusMonths(needed.months());
        var until = earliest(ends, i + 1 < later.size() ? later.get(i + 1).asOf() : null);
        if (until == null || begins.isBefore(until)) {
          counting.add(new Work(competency, begins, until));
        }
      }
    }
    return counting;
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** Null is never. */
  private static LocalDate earliest(LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
