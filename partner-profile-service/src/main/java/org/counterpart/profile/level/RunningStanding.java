package org.counterpart.profile.level;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a partner has, from day to day: one person may back a competency by several exams. */
final class RunningStanding {
  private final Map<String, Map<String, Integer>> backedBy = new HashMap<>();
  private final Map<String, Set<String>> persons = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>();

  void comes(Backing backing) {
    count(backing, 1);
  }

  void goes(Backing backing) {
    count(backing, -1);
  }

  void comes(Work work) {
    references.merge(work.competency(), 1, RunningStanding::sum);
  }

  void goes(Work work) {
    references.merge(work.competency(), -1, RunningStanding::sum);
  }

  /** A view that changes with the days. */
  Standing now() {
    return new Standing(persons, references);
  }

  private void count(Backing backing, int by) {
    var competency = backing.competency();
    var counts = backedBy.computeIfAbsent(competency, _ -> new HashMap<>());
    counts.merge(backing.person(), by, RunningStanding::sum);
    if (counts.isEmpty()) {
      persons.remove(competency);
    } else {
      persons.put(competency, counts.keySet());
    }
  }

  /** Null, which removes the entry, for nothing. */
  private static Integer sum(int a, int b) {
    return a + b == 0 ? null : (Integer) (a + b);
  }
}
