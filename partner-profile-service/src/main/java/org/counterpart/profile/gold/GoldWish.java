package org.counterpart.profile.gold;

import java.util.Objects;
import java.util.Set;

/**
 * A competency in which a partner would be gold if nothing else needed the same people.
 *
 * @param persons who is certified for it
 * @param needed how many of them a gold takes; at least 1
 */
public record GoldWish(String competency, Set<String> persons, int needed) {

  public GoldWish {
    Objects.requireNonNull(competency);
    Objects.requireNonNull(persons);
    if (needed < 1) {
      throw new IllegalArgumentException("A gold takes at least one person, not " + needed);
    }
  }

  /** Whether there are enough people for it, leaving out what others need. */
  public boolean isPossible() {
    return persons.size() >= needed;
  }
}
