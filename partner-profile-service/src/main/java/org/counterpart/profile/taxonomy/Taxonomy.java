package org.counterpart.profile.taxonomy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterpart.profile.level.Backing;
import org.counterpart.profile.level.Near;
import org.counterpart.profile.level.RuleHistory;

/**
 * What is known about competencies at one moment: immutable, safe for use by several threads.
 *
 * @param rules what levels take, by competency, retired ones included
 * @param countsTowards competencies by certification
 * @param near what a competency counts as, too; those without are absent
 */
public record Taxonomy(
    Map<String, RuleHistory> rules,
    Map<String, Set<String>> countsTowards,
    Map<String, List<Near>> near) {

  public Taxonomy {
    rules = Map.copyOf(rules);
    countsTowards = Map.copyOf(countsTowards);
    near = Map.copyOf(near);
  }

  /** One in which no competency counts as another. */
  public Taxonomy(Map<String, RuleHistory> rules, Map<String, Set<String>> countsTowards) {
    this(rules, countsTowards, Map.of());
  }

  /** Whether the code is a competency of any scheme. */
  public boolean knowsCompetency(String code) {
    return rules.containsKey(code);
  }

  /** Whether people can hold this: a certification, or a competency's own code. */
  public boolean knowsCertification(String code) {
    return countsTowards.containsKey(code) || knowsCompetency(code);
  }

  /** What the competency's levels take over time; the usual for an unknown one. */
  public RuleHistory history(String competency) {
    return rules.getOrDefault(competency, RuleHistory.DEFAULT);
  }

  /**
   * The competencies that a certification counts towards; a competency's code counts towards
   * itself. Empty for an unknown one.
   */
  public Set<String> competencies(String certification) {
    var named = countsTowards.getOrDefault(certification, Set.of());
    if (!knowsCompetency(certification)) {
      return named;
    }
    var all = new TreeSet<>(named);
    all.add(certification);
    return all;
  }

  /** What one person's certification backs from {@code from} until before {@code until}. */
  public Collection<Backing> backings(
      String person, String certification, LocalDate from, LocalDate until) {
    return competencies(certification).stream()
        .map(competency -> new Backing(person, competency, from, until))
        .toList();
  }
}
