package org.counterpart.profile.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses which golds stand at once where a person backs at most one: as many as possible, and of
 * equally many the set that comes first in the order of the wishes, comparing two sets by their
 * most preferred competency first. Exact.
 *
 * <p>Wishes that share nobody, not even over others, are looked at apart: the best of the whole is
 * the best of each. Within such a group the choice is {@link GoldSearch}'s.
 */
public final class ExclusiveGolds {
  /** Ten seconds at worst, twice what the hardest of many invented cases took. */
  private static final long CANDIDATES = 1_500_000;

  private ExclusiveGolds() {}

  /**
   * The golds that stand.
   *
   * @param wishes in the order of preference, each competency once; those that are not {@linkplain
   *     GoldWish#isPossible possible} are never chosen
   */
  public static Golds of(List<GoldWish> wishes) {
    return of(wishes, new Budget(CANDIDATES));
  }

  /** The same within a budget that several choices may share. */
  public static Golds of(List<GoldWish> wishes, Budget budget) {
    var backedBy = new HashMap<String, List<String>>();
    for (var group : groups(wishes.stream().filter(GoldWish::isPossible).toList())) {
      var numbered = new Numbered(group);
      var backers = new GoldSearch(numbered.contest(), budget).best();
      for (var c = 0; c < group.size(); c++) {
        if (backers.has(c)) {
          backedBy.put(group.get(c).competency(), numbered.names(backers.of(c)));
        }
      }
    }
    var ordered = new LinkedHashMap<String, List<String>>();
    for (var wish : wishes) {
      if (backedBy.containsKey(wish.competency())) {
        ordered.put(wish.competency(), backedBy.get(wish.competency()));
      }
    }
    return new Golds(ordered, !budget.isSpent());
  }

  /** Wishes that are connected by common people, each group in the order of preference. */
  private static Iterable<List<GoldWish>> groups(List<GoldWish> wishes) {
    var leader = new int[wishes.size()];
    var firstOf = new HashMap<String, Integer>();
    for (var i = 0; i < leader.length; i++) {
      leader[i] = i;
      for (var person : wishes.get(i).persons()) {
        var other = firstOf.putIfAbsent(person, i);
        if (other != null) {
          leader[find(leader, other)] = find(leader, i);
        }
      }
    }
    Map<Integer, List<GoldWish>> groups = new TreeMap<>();
    for (var i = 0; i < leader.length; i++) {
      groups.computeIfAbsent(find(leader, i), _ -> new ArrayList<>()).add(wishes.get(i));
    }
    return groups.values();
  }

  private static int find(int[] leader, int start) {
    var at = start;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
