package org.counterpart.engine.team;

import java.util.Arrays;

/**
 * The people that a candidate can send, each as the set of needs for which they are certified. A
 * person sits on one seat only, so what a crew can fill at once is less than what it reaches.
 */
public final class Crew {

  /** People behind a silver whose number is not known. */
  public static final int SILVER = 2;

  /** People behind a gold whose number is not known. */
  public static final int GOLD = 4;

  private final long[] people;
  private final long reach;

  private Crew(long[] people) {
    this.people = people;
    long all = 0;
    for (long person : people) {
      all |= person;
    }
    reach = all;
  }

  /**
   * A crew whose people are known.
   *
   * @param people for each of them the needs that they can fill, as bits
   */
  public static Crew of(long... people) {
    long[] sorted = Arrays.stream(people).filter(person -> person != 0).toArray();
    Arrays.sort(sorted);
    return new Crew(sorted);
  }

  /**
   * The crew that is certainly there when only levels are known: two people who share every silver
   * and every gold, the first of them also everything that only past work speaks for, and for each
   * gold two more who do nothing else.
   *
   * <p>Whoever really is behind the levels can fill at least what this crew can. For a set of needs
   * with <i>k</i> &ge; 1 golds among their competencies there are at least 4<i>k</i> people, since
   * nobody backs two golds, and here 2 + 2<i>k</i>, which is no more; without a gold but with a
   * silver there are at least 2, and here 2; with past work alone 1, and here 1. By Hall's theorem
   * seats that this crew can fill can then be filled by the real one, and so for teams, because
   * their people add up. A partner that gains a level loses nothing by it.
   *
   * @param gold the needs that it fills by a gold, as bits
   * @param silver those that it fills by a silver
   * @param work those that it fills by past work alone
   */
  public static Crew ofLevels(Demand demand, long gold, long silver, long work) {
    long[] people = new long[SILVER + (GOLD - SILVER) * Long.bitCount(gold)];
    int size = 0;
    people[size++] = gold | silver | work;
    people[size++] = gold | silver;
    for (long rest = gold; rest != 0; ) {
      long own = demand.kin(Long.numberOfTrailingZeros(rest)) & gold;
      Arrays.fill(people, size, size + GOLD - SILVER, own);
      size += GOLD - SILVER;
      rest &= ~own;
    }
    return of(people);
  }

  /** For each person what they can fill; growing. */
  long[] people() {
    return people;
  }

  /** Everything that anybody of it can fill. */
  long reach() {
    return reach;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Crew crew && Arrays.equals(people, crew.people);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(people);
  }

  @Override
  public String toString() {
    return "Crew" + Arrays.stream(people).mapToObj(Long::toBinaryString).toList();
  }
}
