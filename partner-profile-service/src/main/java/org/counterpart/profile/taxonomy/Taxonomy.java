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
 * @param successors what stands for a retired competency in the end, which is not retired or has no
 *     successor itself; those without are absent
 */
public record Taxonomy(
    Map<String, RuleHistory> rules,
    Map<String, Set<String>> countsTowards,
    Map<String, List<Near>> near,
    Map<String, String> successors) {

  public Taxonomy {
    rules = Map.copyOf(rules);
    countsTowards = Map.copyOf(countsTowards);
    near = Map.copyOf(near);
    successors = Map.copyOf(successors);
  }

  /** One in which no competency counts as another. */
  public Taxonomy(Map<String, RuleHistory> rules, Map<String, Set<String>> countsTowards) {
    this(rules, countsTowards, Map.of(), Map.of());
  }

  /** Whether the code is a competency of any scheme. */
  public boolean knowsCompetency(String code) {
    return rules.containsKey(code);
  }

  /** Whether people can hold this: a certification, or a competency's own code. */
  public boolean knowsCertification(String code) {
    return countsTowards.containsKey(code) || knowsCompetency(code);
  }

  /** The competency that stands for this one: its last successor, or itself. */
  public String current(String competency) {
    return successors.getOrDefault(competency, competency);
  }

  /** Competencies as they are called now, each once, in the same order. */
  public List<String> current(Collection<String> competencies) {
    return competencies.stream().map(this::current).distinct().toList();
  }

  /** What the competency's levels take over time; the usual for an unknown one. */
  public RuleHistory history(String competency) {
    return rules.getOrDefault(competency, RuleHistory.DEFAULT);
  }

  /**
   * The competencies that a certification counts towards; a competency's code counts towards
   * itself, and towards its successor instead once it is retired, so that people with the old and
   * with the new add up. Empty for an unknown one.
   */
  public Set<String> competencies(String certification) {
    var all = new TreeSet<>(countsTowards.getOrDefault(certification, Set.of()));
    if (knowsCompetency(certification)) {
      all.add(certification);
    }
    return new TreeSet<>(current(all));
  }

  /** What one person's certification backs from {@code from} until before {@code until}. */
  public Collection<Backing> backings(
      String person, String certification, LocalDate from, LocalDate until) {
    return competencies(certification).stream()
        .map(competency -> new Backing(person, competency, from, until))
        .toList();
  }
}
