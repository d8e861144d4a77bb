package org.counterpart.profile.gold;

import java.util.Arrays;

/**
 * Golds that compete for the same people, by numbers: candidates 0, 1, … in the partner's order of
 * preference, persons as bits.
 */
final class Contest {
  private final int persons;
  private final long[][] holders;
  private final int[] needed;

  /**
   * @param persons how many there are
   * @param holders for each candidate the set of those who may back it
   * @param needed for each candidate how many have to; no more than it has holders
   */
  Contest(int persons, long[][] holders, int[] needed) {
    this.persons = persons;
    this.holders = holders;
    this.needed = needed;
  }

  int persons() {
    return persons;
  }

  int candidates() {
    return needed.length;
  }

  int needed(int candidate) {
    return needed[candidate];
  }

  /** Not to be changed. */
  long[] holders(int candidate) {
    return holders[candidate];
  }

  /** How many longs a set of persons takes. */
  int words() {
    return words(persons);
  }

  static int words(int persons) {
    return (persons + Long.SIZE - 1) / Long.SIZE;
  }

  /** Those who may back a candidate, by number. */
  int[] membersOf(int candidate) {
    return members(holders[candidate]);
  }

  /** The numbers in a set, from the lowest. */
  static int[] members(long[] set) {
    var members = new int[Arrays.stream(set).mapToInt(Long::bitCount).sum()];
    var n = 0;
    for (var w = 0; w < set.length; w++) {
      for (var rest = set[w]; rest != 0; rest &= rest - 1) {
        members[n++] = (w << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return members;
  }
}
