package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.engine.team.Group.Candidate;

/** Who can fill a set of seats alone, cheapest first; worked out when it is asked for. */
final class Able {

  private final Items items;
  private final List<Group> groups;
  private final int keep;
  private final Map<Integer, List<Candidate>> bySet = new HashMap<>();

  /**
   * @param keep how many that trust nobody an optimal team can need of one set; by the argument of
   *     {@link Pool} the same number as of one crew
   */
  Able(Items items, List<Group> groups, int keep) {
    this.items = items;
    this.groups = groups;
    this.keep = keep;
  }

  List<Candidate> of(int set) {
    return bySet.computeIfAbsent(items.canonical(set), this::find);
  }

  private List<Candidate> find(int set) {
    int[] counts = items.counts(set);
    List<Candidate> able = new ArrayList<>();
    for (Group group : groups) {
      if (reaches(group.crew(), counts) && fills(group.crew(), counts, set)) {
        able.addAll(group.candidates());
      }
    }
    able.sort(Candidate.CHEAPEST_FIRST);
    int[] strangers = {0};
    able.removeIf(candidate -> !candidate.tied() && ++strangers[0] > keep);
    return able;
  }

  private static boolean reaches(Crew crew, int[] counts) {
    for (int need = 0; need < counts.length; need++) {
      if (counts[need] > 0 && (crew.reach() >>> need & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean fills(Crew crew, int[] counts, int set) {
    return new Matching(counts).add(crew) == Integer.bitCount(set);
  }
}
