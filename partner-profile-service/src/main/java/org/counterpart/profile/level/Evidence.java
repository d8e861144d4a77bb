package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that levels are computed from, over all time.
 *
 * @param backings people and what they are certified for
 * @param work customer references and what they count towards
 */
public record Evidence(Collection<Backing> backings, Collection<Work> work) {

  /** What somebody is certified for at any time. */
  Set<String> competencies() {
    return backings.stream().map(Backing::competency).collect(Collectors.toSet());
  }

  /** What there is on one day. */
  public Standing on(LocalDate day) {
    var persons = new HashMap<String, Set<String>>();
    for (var backing : backings) {
      if (covers(backing.from(), backing.until(), day)) {
        persons.computeIfAbsent(backing.competency(), _ -> new HashSet<>()).add(backing.person());
      }
    }
    var references = new HashMap<String, Integer>();
    for (var done : work) {
      if (covers(done.from(), done.until(), day)) {
        references.merge(done.competency(), 1, Integer::sum);
      }
    }
    return new Standing(persons, references);
  }

  private static boolean covers(LocalDate from, LocalDate until, LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
