package org.counterpart.profile.evidence;

import java.util.HashMap;
import java.util.Map;
import org.counterpart.profile.badge.BadgeProblem;
import org.counterpart.profile.badge.BadgeRefusedException;

/**
 * Who is who at one partner, by its badges: one person has one identity, and the other way round.
 */
final class People {
  private final Map<String, String> identities = new HashMap<>();
  private final Map<String, String> persons = new HashMap<>();

  /**
   * @throws BadgeRefusedException where the person is somebody else by an earlier badge
   */
  void meet(String person, String identity) throws BadgeRefusedException {
    if (!identities.getOrDefault(person, identity).equals(identity)) {
      throw wrong("The person has a badge of another identity already.");
    }
    if (!persons.getOrDefault(identity, person).equals(person)) {
      throw wrong("This identity is another person's here; one counts once.");
    }
    identities.put(person, identity);
    persons.put(identity, person);
  }

  private static BadgeRefusedException wrong(String detail) {
    return new BadgeRefusedException(BadgeProblem.WRONG_SUBJECT, detail);
  }
}
