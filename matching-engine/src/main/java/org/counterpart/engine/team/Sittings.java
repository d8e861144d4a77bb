package org.counterpart.engine.team;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * The largest sets of seats that the people of a crew can take at once: the bases of a transversal
 * matroid. People are seated one after the other, on each need in turn; passing over one who could
 * still sit reaches no base that is not reached otherwise, because in any base a person who is left
 * over could take the seat of another.
 */
final class Sittings {

  private static final int FEW = 3;

  private final Items items;
  private final long[] people;
  private final IntConsumer found;
  private final BitSet seen;

  private Sittings(Items items, long[] people, IntConsumer found) {
    this.items = items;
    this.people = people;
    this.found = found;
    seen = people.length <= FEW ? null : new BitSet();
  }

  /** Hands over the canonical form of each base, some of them more than once. */
  static void of(Items items, Crew crew, IntConsumer found) {
    new Sittings(items, crew.people(), found).sit(0, 0, 0);
  }

  /**
   * @param from the first need to try: people who are alike sit in order
   */
  private void sit(int person, int taken, int from) {
    if (person == people.length) {
      found.accept(taken);
    } else if (from > 0 || isNew(person, taken)) {
      boolean alike = person + 1 < people.length && people[person + 1] == people[person];
      boolean sat = false;
      for (long open = people[person] & (-1L << from); open != 0; open &= open - 1) {
        int need = Long.numberOfTrailingZeros(open);
        int seat = items.free(need, taken);
        if (seat != 0) {
          sat = true;
          sit(person + 1, taken | seat, alike ? need : 0);
        }
      }
      if (!sat) {
        sit(person + 1, taken, 0);
      }
    }
  }

  private boolean isNew(int person, int taken) {
    if (seen == null) {
      return true;
    }
    int place = (person << items.count()) | taken;
    boolean fresh = !seen.get(place);
    seen.set(place);
    return fresh;
  }
}
