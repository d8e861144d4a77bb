package org.counterpart.profile.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The obvious way: looks at every set of golds, and asks of each whether every part of it has
 * enough people together (P. Hall's condition, with needs). Knows nothing of flows and bounds.
 */
final class EverySet {
  private EverySet() {}

  /** The best set that stands, in the order of the wishes. */
  static Set<String> best(List<GoldWish> wishes) {
    var best = 0;
    for (var set = 1; set < 1 << wishes.size(); set++) {
      if (isBetter(set, best, wishes.size()) && stands(set, wishes)) {
        best = set;
      }
    }
    return Set.copyOf(names(best, wishes));
  }

  private static boolean isBetter(int set, int other, int wishes) {
    if (Integer.bitCount(set) != Integer.bitCount(other)) {
      return Integer.bitCount(set) > Integer.bitCount(other);
    }
    for (var c = 0; c < wishes; c++) {
      if ((set >> c & 1) != (other >> c & 1)) {
        return (set >> c & 1) == 1;
      }
    }
    return false;
  }

  private static boolean stands(int set, List<GoldWish> wishes) {
    for (var part = set; part != 0; part = (part - 1) & set) {
      var needed = 0;
      var persons = new HashSet<String>();
      for (var c = 0; c < wishes.size(); c++) {
        if ((part >> c & 1) == 1) {
          needed += wishes.get(c).needed();
          persons.addAll(wishes.get(c).persons());
        }
      }
      if (persons.size() < needed) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(int set, List<GoldWish> wishes) {
    var names = new ArrayList<String>();
    for (var c = 0; c < wishes.size(); c++) {
      if ((set >> c & 1) == 1) {
        names.add(wishes.get(c).competency());
      }
    }
    return names;
  }
}
