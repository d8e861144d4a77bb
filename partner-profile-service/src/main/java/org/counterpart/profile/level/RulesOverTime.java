package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What the levels of one partner take, whenever that is. */
public final class RulesOverTime {
  private final Function<String, RuleHistory> histories;
  private final List<String> preference;

  /**
   * @param histories by competency; never answers null
   * @param preference competencies, the most preferred first; all others come after them, by code
   */
  public RulesOverTime(Function<String, RuleHistory> histories, List<String> preference) {
    this.histories = Objects.requireNonNull(histories);
    this.preference = List.copyOf(preference);
  }

  /** What they take on a day. */
  public LevelRules on(LocalDate day) {
    return new LevelRules(competency -> histories.apply(competency).on(day).rule(), preference);
  }

  /** The days on which some of these competencies begin to take something else. */
  public Set<LocalDate> days(Collection<String> competencies) {
    var days = new TreeSet<LocalDate>();
    competencies.forEach(competency -> days.addAll(histories.apply(competency).days()));
    return days;
  }
}
