package org.counterpart.profile.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Wishes as a {@link Contest}, and the way back from numbers to persons. */
final class Numbered {
  private final List<String> persons;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Contest contest;

  /**
   * @param wishes in the order of preference
   */
  Numbered(List<GoldWish> wishes) {
    var all = new TreeSet<String>();
    wishes.forEach(wish -> all.addAll(wish.persons()));
    // by name, so that equal wishes have equal answers whatever the order of their sets
    persons = new ArrayList<>(all);
    for (var i = 0; i < persons.size(); i++) {
      numbers.put(persons.get(i), i);
    }
    contest =
        new Contest(
            persons.size(),
            wishes.stream().map(wish -> set(wish.persons())).toArray(long[][]::new),
            wishes.stream().mapToInt(GoldWish::needed).toArray());
  }

  Contest contest() {
    return contest;
  }

  /** The persons of a set, in natural order. */
  List<String> names(long[] set) {
    return Arrays.stream(Contest.members(set)).mapToObj(persons::get).toList();
  }

  private long[] set(Collection<String> names) {
    var set = new long[Contest.words(persons.size())];
    for (var name : names) {
      int number = numbers.get(name);
      set[number >> 6] |= 1L << number;
    }
    return set;
  }
}
